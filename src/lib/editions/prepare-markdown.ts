import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { findElement, readText } from '../page/sections.ts';
import { noteId } from '../page/number-citations.ts';
import { completeAddress } from './complete-address.ts';
import { hasClass } from './clean-content.ts';

/** What a source says in the notes at the end of a page. */
export interface SourceNote {
  readonly source: string;
  readonly children: readonly ElementContent[];
}

/**
 * Turns the content of a page into HTML that Markdown can say: complete addresses, no drawings, captions as
 * paragraphs, table cells on one line, and headings, terms and sources as links to their own address.
 * @param content stays as it is
 * @param address root-absolute address of the page
 * @param home the guide's home address, ending in `/`
 * @returns the body without the notes on sources, and those notes
 */
export function prepareMarkdown(
  content: Root,
  address: string,
  home: string,
): { readonly body: Root; readonly notes: readonly SourceNote[] } {
  const body = structuredClone(content);
  const notes: SourceNote[] = [];
  visit(body, 'element', (element, index, parent) => {
    const { tagName, properties } = element;
    const replaceBy = (...nodes: ElementContent[]) => {
      if (parent && index !== undefined) parent.children.splice(index, 1, ...nodes);
      return index;
    };
    if (properties.ariaHidden === 'true' || tagName === 'svg') return replaceBy();
    if (hasClass(element, 'notes') && findNotes(element, address, home, notes)) return replaceBy();
    if (tagName === 'a' && typeof properties.href === 'string') {
      properties.href = completeAddress(address, properties.href, home);
    }
    if (tagName === 'figcaption') element.tagName = 'p';
    if (hasClass(element, 'illustrative')) element.children = [text('('), ...element.children, text(')')];
    if (hasClass(element, 'artefact-title')) element.tagName = 'strong';
    if (/^[ou]l$/.test(tagName) && findElement(element, ({ tagName: name }) => /^h[2-6]$/.test(name))) {
      return replaceBy(...dissolveList(element));
    }
    if (tagName === 'dt') {
      element.children = [{ type: 'element', tagName: 'strong', properties: {}, children: element.children }];
    }
    if (typeof properties['dataSource'] === 'string') trimBefore(element, parent);
    if (tagName === 'aside') element.tagName = 'blockquote';
    if (tagName === 'table') {
      const caption = takeCaption(element);
      if (caption) return replaceBy(caption, element);
    }
    if (tagName === 'td' || tagName === 'th') element.children = onOneLine(element.children);
    return undefined;
  });
  visit(body, 'element', (element) => {
    if (typeof element.properties.id === 'string') linkName(element, address, home);
  });
  return { body, notes };
}

/** Makes the name of a part a link to its address, unless it is or holds a link. */
function linkName(part: Element, address: string, home: string): void {
  const name = findElement(part, isName);
  const isOwn = name === part || name?.properties.id === undefined;
  const isLink = ({ tagName }: Element): boolean => tagName === 'a';
  const isLinked = findElement(
    part,
    (link) => isLink(link) && findElement(link, (inner) => inner === name) !== undefined,
  );
  if (!name || !isOwn || isLinked || findElement(name, isLink)) return;
  const href = completeAddress(address, `#${String(part.properties.id)}`, home);
  name.children = [{ type: 'element', tagName: 'a', properties: { href }, children: name.children }];
}

/** What names the part of a page that has an address: a heading, a term, the title of a source. */
function isName({ tagName, properties }: Element): boolean {
  return /^(?:h[2-6]|dt)$/.test(tagName) || 'dataTitle' in properties;
}

function findNotes(section: Element, address: string, home: string, notes: SourceNote[]): boolean {
  const prefix = noteId('');
  const before = notes.length;
  visit(section, 'element', (item) => {
    const { id } = item.properties;
    if (item.tagName !== 'li' || typeof id !== 'string' || !id.startsWith(prefix)) return;
    visit(item, 'element', ({ properties }) => {
      if (typeof properties.href === 'string')
        properties.href = completeAddress(address, properties.href, home);
    });
    notes.push({ source: id.slice(prefix.length), children: item.children });
  });
  return notes.length > before;
}

/** Takes the caption out of a table, as a paragraph. */
function takeCaption(table: Element): Element | undefined {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  if (caption?.type !== 'element') return undefined;
  table.children = table.children.filter((child) => child !== caption);
  return { type: 'element', tagName: 'p', properties: {}, children: caption.children };
}

/** A list of sections is a sequence: Markdown finds no headings in list items. */
function dissolveList(list: Element): ElementContent[] {
  return list.children.flatMap((item) => (item.type === 'element' ? item.children : []));
}

/** A footnote mark stands right behind what it proves. */
function trimBefore(mark: Element, parent: Parents | undefined): void {
  const before = parent?.children[parent.children.indexOf(mark) - 1];
  if (before?.type === 'text') before.value = before.value.trimEnd();
}

/** A Markdown table has one line a row: paragraphs follow each other, and a list is set off and joined by commas. */
function onOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'p' || node.tagName === 'div') return [...onOneLine(node.children), text(' ')];
    if (node.tagName !== 'ul' && node.tagName !== 'ol') return [node];
    const items = node.children.flatMap((item) => (item.type === 'element' ? [readText(item)] : []));
    return [{ type: 'element', tagName: 'em', properties: {}, children: [text(items.join(', '))] }];
  });
}

function text(value: string): Text {
  return { type: 'text', value };
}
