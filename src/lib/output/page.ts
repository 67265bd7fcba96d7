import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { addressOfFile } from '../urls/output-address.ts';

/** One built HTML page while the passes work on it. They change `tree` in place. */
export interface Page {
  /** Path inside the output folder, such as `role/index.html`. */
  readonly file: string;
  /** Root-absolute address, such as `/role/`. */
  readonly address: string;
  /** Content file named by `<html data-file>`, for messages. */
  readonly source: string | undefined;
  readonly tree: Root;
}

/** A host answers with this page at any depth, so nothing on it can be relative. */
export const notFoundFile = '404.html';

/**
 * Parses a built page.
 * @param file path inside the output folder
 * @param html the whole document
 * @returns the page without what only the build reads: `data-file` on `<html>`, and the words search adds to a heading
 */
export function readPage(file: string, html: string): Page {
  const tree = fromHtml(html);
  const root = findElement(tree, 'html');
  const source = root?.properties['dataFile'];
  delete root?.properties['dataFile'];
  visit(tree, 'element', ({ properties }) => void delete properties['dataKeywords']);
  return { file, address: addressOfFile(file), source: source == null ? undefined : String(source), tree };
}

/**
 * Writes a page as HTML. Scripts and styles keep their text to the byte.
 * @param page after all passes
 * @returns the whole document, which parses to the same tree
 */
export function writePage(page: Page): string {
  // A parser drops the first line break inside these elements, so one that is meant has to be written twice.
  visit(page.tree, 'element', (element) => {
    const first = element.children[0];
    if (/^(?:pre|textarea|listing)$/.test(element.tagName) && first?.type === 'text') {
      first.value = first.value.replace(/^\n/, '\n\n');
    }
  });
  return toHtml(page.tree, {
    // Only spares quotes and backticks that no browser since Internet Explorer 8 misreads.
    allowDangerousCharacters: true,
    characterReferences: { useNamedReferences: true },
    closeEmptyElements: true,
    collapseEmptyAttributes: true,
    quoteSmart: true,
  });
}

/**
 * @param tree whole document or part of it
 * @param name tag name
 * @returns the first element of that name in document order
 */
export function findElement(tree: Root, name: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, { type: 'element', tagName: name }, (element) => {
    found ??= element as Element;
    return false;
  });
  return found;
}

/**
 * @param element a `script` or `style`
 * @returns its text
 */
export function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/**
 * Shows an element in a message.
 * @param element the element
 * @param attribute attribute as written in HTML, and its value
 * @returns such as `<a href="/role">`
 */
export function showElement(element: Element, attribute?: string, value?: string): string {
  if (attribute === undefined) return `<${element.tagName}>`;
  return value === undefined
    ? `<${element.tagName} ${attribute}>`
    : `<${element.tagName} ${attribute}="${value}">`;
}
