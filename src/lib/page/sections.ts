import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toText } from 'hast-util-to-text';

/** A piece of a page that has an address of its own. The node lists of all sections, joined, are the content of main. */
export interface Section {
  /** Fragment; '' for the lead, which is everything before the first heading. */
  readonly id: string;
  /** Printed heading; the h1 for the lead. */
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  /** An entry is one row, term or source inside a section. */
  readonly kind: 'lead' | 'heading' | 'entry';
  /** The element that names the section: h1, h2, h3 or the entry. */
  readonly title: Element | undefined;
  /** Text as printed, on one line, without the heading. */
  readonly text: string;
  /** The topmost nodes that belong to this section only, in document order, the heading first. */
  readonly nodes: readonly ElementContent[];
}

interface OpenSection extends Omit<Section, 'text' | 'nodes'> {
  readonly nodes: ElementContent[];
}

/**
 * The sections of `main#main` in reading order: the lead, then one per h2 and h3 with an id, and one per element
 * that `isEntry` picks (its text is not repeated in the section around it). Elements with `data-noindex`, heading
 * permalinks, citation marks and popovers are not text. Empty when the page has no `main#main`.
 */
export function readSections(tree: Root, isEntry: (element: Element) => boolean = () => false): Section[] {
  const main = findElement(tree, ({ tagName, properties }) => tagName === 'main' && properties.id === 'main');
  if (!main) return [];
  const h1 = findElement(main, ({ tagName }) => tagName === 'h1');
  const lead: OpenSection = {
    id: '',
    heading: h1 ? readText(h1) : '',
    level: 1,
    kind: 'lead',
    title: h1,
    nodes: [],
  };
  const sections = [lead];
  let current = lead;

  const isStart = (element: Element) => isHeading(element) || isEntry(element);
  const visit = (node: ElementContent) => {
    if (node.type !== 'element') {
      current.nodes.push(node);
      return;
    }
    if (isUnprinted(node)) return;
    if (isHeading(node)) {
      current = {
        id: String(node.properties.id),
        heading: readText(node),
        level: node.tagName === 'h2' ? 2 : 3,
        kind: 'heading',
        title: node,
        nodes: [node],
      };
      sections.push(current);
    } else if (isEntry(node)) {
      const title = findElement(node, isEntryTitle) ?? node;
      const level = current.level === 1 ? 2 : 3;
      sections.push({
        id: String(node.properties.id ?? ''),
        heading: readText(title),
        level,
        kind: 'entry',
        title: node,
        nodes: [node],
      });
    } else if (findElement(node, isStart)) node.children.forEach(visit);
    else current.nodes.push(node);
  };
  main.children.forEach(visit);

  return sections.map((section) => ({
    ...section,
    text: readAll(section.nodes.filter((node) => node !== section.title || section.kind === 'entry')),
  }));
}

/** The text of an element as printed, on one line. */
export function readText(element: Element): string {
  return readAll([element]);
}

/** The first element inside the node, itself included, that passes the test. */
export function findElement(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && test(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = findElement(child, test);
    if (found) return found;
  }
  return undefined;
}

function readAll(nodes: readonly ElementContent[]): string {
  const children = nodes.flatMap(withoutUnprinted);
  return toText({ type: 'root', children }).replace(/\s+/g, ' ').trim();
}

function withoutUnprinted(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (isUnprinted(node)) return [];
  return [{ ...node, children: node.children.flatMap(withoutUnprinted) }];
}

function isUnprinted({ properties }: Element): boolean {
  return ['dataNoindex', 'dataPermalink', 'dataSource', 'popover'].some((name) => name in properties);
}

function isHeading({ tagName, properties }: Element): boolean {
  return (tagName === 'h2' || tagName === 'h3') && typeof properties.id === 'string' && properties.id !== '';
}

function isEntryTitle({ tagName, properties }: Element): boolean {
  return tagName === 'th' || tagName === 'dt' || 'dataTitle' in properties;
}
