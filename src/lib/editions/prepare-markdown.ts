import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { findElement } from '../page/sections.ts';
import { hasClass } from './clean-content.ts';
import { completeAddress } from './complete-address.ts';
import { element } from './element.ts';
import { onOneLine, takeCaption } from './markdown-table.ts';
import { readNotes, type SourceNote } from './read-notes.ts';

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
  visit(body, 'element', (node, index, parent) => {
    const { tagName, properties } = node;
    const replaceBy = (...nodes: ElementContent[]) => {
      if (parent && index !== undefined) parent.children.splice(index, 1, ...nodes);
      return index;
    };
    if (properties.ariaHidden === 'true' || tagName === 'svg') return replaceBy();
    if (hasClass(node, 'notes')) {
      const found = readNotes(node, address, home);
      notes.push(...found);
      if (found.length > 0) return replaceBy();
    }
    if (tagName === 'a' && typeof properties.href === 'string') {
      properties.href = completeAddress(address, properties.href, home);
    }
    if (tagName === 'figcaption') node.tagName = 'p';
    if (hasClass(node, 'artefact-title')) node.tagName = 'strong';
    if (hasClass(node, 'illustrative')) node.children = [text('('), ...node.children, text(')')];
    if (/^[ou]l$/.test(tagName) && findElement(node, ({ tagName: name }) => /^h[2-6]$/.test(name))) {
      return replaceBy(...dissolveList(node));
    }
    if (tagName === 'dt') node.children = [element('strong', {}, node.children)];
    if (typeof properties['dataSource'] === 'string') trimBefore(node, parent);
    if (tagName === 'aside') node.tagName = 'blockquote';
    if (tagName === 'table') {
      const caption = takeCaption(node);
      if (caption) return replaceBy(caption, node);
    }
    if (tagName === 'td' || tagName === 'th') node.children = onOneLine(node.children);
    return undefined;
  });
  visit(body, 'element', (node) => {
    if (typeof node.properties.id === 'string') linkName(node, address, home);
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
  name.children = [element('a', { href }, name.children)];
}

/** What names the part of a page that has an address: a heading, a term, the title of a source. */
function isName({ tagName, properties }: Element): boolean {
  return /^(?:h[2-6]|dt)$/.test(tagName) || 'dataTitle' in properties;
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

function text(value: string): Text {
  return { type: 'text', value };
}
