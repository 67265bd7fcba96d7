import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { findElement } from '../page/sections.ts';
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
    const replaceBy = (...nodes: Element[]) => {
      if (parent && index !== undefined) parent.children.splice(index, 1, ...nodes);
      return index;
    };
    if (properties.ariaHidden === 'true' || tagName === 'svg') return replaceBy();
    if (hasClass(element, 'notes') && findNotes(element, address, home, notes)) return replaceBy();
    if (tagName === 'a' && typeof properties.href === 'string') {
      properties.href = completeAddress(address, properties.href, home);
    }
    if (tagName === 'figcaption') element.tagName = 'p';
    if (tagName === 'table') hoistCaption(element, parent, index);
    if (tagName === 'td' || tagName === 'th') element.children = onOneLine(element.children);
    return undefined;
  });
  visit(body, 'element', (element) => {
    if (typeof element.properties.id !== 'string') return undefined;
    const name = findElement(element, isName);
    const isOwn = name === element || name?.properties.id === undefined;
    if (!name || !isOwn || findElement(name, ({ tagName }) => tagName === 'a')) return undefined;
    const href = completeAddress(address, `#${element.properties.id}`, home);
    name.children = [{ type: 'element', tagName: 'a', properties: { href }, children: name.children }];
    return name === element ? SKIP : undefined;
  });
  return { body, notes };
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
      if (typeof properties.href === 'string') properties.href = completeAddress(address, properties.href, home);
    });
    notes.push({ source: id.slice(prefix.length), children: item.children });
  });
  return notes.length > before;
}

function hoistCaption(table: Element, parent: Element | Root | undefined, index: number | undefined): void {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  if (caption?.type !== 'element' || !parent || index === undefined) return;
  table.children = table.children.filter((child) => child !== caption);
  parent.children.splice(index, 0, { type: 'element', tagName: 'p', properties: {}, children: caption.children });
}

/** A Markdown table has one line a row: paragraphs follow each other, and list items are joined by commas. */
function onOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  const text = (value: string): ElementContent => ({ type: 'text', value });
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'p' || node.tagName === 'div') return [...onOneLine(node.children), text(' ')];
    if (node.tagName !== 'ul' && node.tagName !== 'ol') return [node];
    const items = node.children.flatMap((item) => (item.type === 'element' ? [onOneLine(item.children)] : []));
    return items.flatMap((item, at) => (at === 0 ? item : [text(', '), ...item]));
  });
}
