import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { findElement } from '../../page/sections.ts';
import { markId, noteId } from '../../page/number-citations.ts';
import { hasClass } from '../clean-content.ts';
import { dropAdded } from '../drop-added.ts';
import { completeAddress } from '../complete-address.ts';
import type { EditionPage } from '../edition-page.ts';
import { dateLine } from '../date-line.ts';
import { element } from '../element.ts';
import { readInsideAddress } from '../inside-address.ts';
import { pageIdOf } from '../rename-ids.ts';
import { writeDocument } from './book-document.ts';

/** The file of a page inside the book, beside the other documents: `/role/ml-engineer/` is `role.ml-engineer.xhtml`. */
export function chapterFile(address: string): string {
  return `${pageIdOf(address)}.xhtml`;
}

/**
 * A page as a chapter of the book. Links to other chapters stay in the book; links to what the book does not hold
 * get the home address. Marks of citations, notes and terms carry their meaning, so that a reading system can show
 * a note where it is cited.
 * @param page stays as it is
 * @param chapters root-absolute addresses of the pages in the book
 * @param home the guide’s home address, ending in `/`
 * @returns an XHTML document
 */
export function writeChapter(page: EditionPage, chapters: ReadonlySet<string>, home: string): string {
  const content = dropAdded(page.content);
  visit(content, 'element', (node, index, parent) => {
    if (isLeftOut(node) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const { properties } = node;
    if (typeof properties.href === 'string') {
      properties.href = moveLink(page.address, properties.href, chapters, home);
    }
    addMeaning(node, content);
    dropHooks(node);
    return undefined;
  });
  const chapter = element('section', { 'epub:type': 'chapter', role: 'doc-chapter' }, [
    ...(content.children as ElementContent[]),
    ...dateLine(page),
  ]);
  return writeDocument(page.title, [chapter]);
}

/** Decoration goes, except the picture of the guide and the names of columns where a table has become a list. */
function isLeftOut(node: Element): boolean {
  if (node.tagName === 'input' || hasClass(node, 'v')) return true;
  const isDecoration = node.properties.ariaHidden === 'true' || node.tagName === 'svg';
  return isDecoration && !['span-plot', 'h', 'lab'].some((name) => hasClass(node, name));
}

function moveLink(from: string, href: string, chapters: ReadonlySet<string>, home: string): string {
  const inside = readInsideAddress(from, href);
  if (!inside || !chapters.has(inside.page)) return completeAddress(from, href, home);
  const fragment = inside.id === '' ? '' : `#${inside.id}`;
  return inside.page === from && fragment !== '' ? fragment : chapterFile(inside.page) + fragment;
}

/** What things are, in the words of EPUB (Structural Semantics Vocabulary) and of DPUB-ARIA. */
function addMeaning(node: Element, content: Root): void {
  const { properties, tagName } = node;
  const mean = (type: string, role?: string) => {
    properties['epub:type'] = type;
    if (role !== undefined) properties.role = role;
  };
  if (hasClass(node, 'ref')) mean('noteref', 'doc-noteref');
  else if ('dataTerm' in properties) mean('glossref', 'doc-glossref');
  else if (tagName === 'section' && hasClass(node, 'notes')) mean('endnotes', 'doc-endnotes');
  else if (tagName === 'dl' && hasClass(node, 'terms')) mean('glossary');
  const source = readSource(node);
  if (source === undefined) return;
  mean('footnote');
  const mark = markId(source);
  if (!findElement(content, ({ properties: { id } }) => id === mark)) return;
  const back = { href: `#${mark}`, 'epub:type': 'backlink', role: 'doc-backlink' };
  node.children.push({ type: 'text', value: ' ' }, element('a', back, ['Back to the text']));
}

/** The source that a note at the end of a page is about; undefined for any other element. */
function readSource({ tagName, properties }: Element): string | undefined {
  const prefix = noteId('');
  const id = String(properties.id ?? '');
  return tagName === 'li' && id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
}

/** Leaves out what scripts and the site’s own styles hold on to. */
function dropHooks(node: Element): void {
  const kept = Object.entries(node.properties).filter(
    ([name]) => !name.startsWith('data') && name !== 'focusable',
  );
  node.properties = Object.fromEntries(kept);
  // Names of regions are for a screen that scrolls.
  if (node.properties.role === 'region') node.properties.role = 'group';
}
