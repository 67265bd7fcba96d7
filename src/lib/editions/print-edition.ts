import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { findElement } from '../page/sections.ts';
import { hasClass } from './clean-content.ts';
import { dropAdded } from './drop-added.ts';
import type { EditionPage } from './edition-page.ts';
import { dateLine } from './date-line.ts';
import { element } from './element.ts';
import { readInsideAddress } from './inside-address.ts';
import { listContents } from './list-contents.ts';
import { pageIdOf, renameIds } from './rename-ids.ts';

/** The pages that the shell of the print page lists: addresses in reading order. */
export function readChapterOrder(shell: string): readonly string[] {
  const place = findPlace(shell);
  const addresses: string[] = [];
  visit(place, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && typeof properties.href === 'string') addresses.push(properties.href);
  });
  return addresses;
}

/**
 * Fills the print page: in `[data-edition]`, the list of pages is replaced by a table of contents and every page as
 * a chapter. Ids are renamed so that they stay unique, and links between chapters stay on the page.
 * @param shell the built print page
 * @param chapters pages in reading order
 * @param home the guide's home address, ending in `/`, for the address of each chapter
 * @throws when the shell has no element with `data-edition`
 */
export function fillPrintEdition(shell: string, chapters: readonly EditionPage[], home: string): string {
  const place = findPlace(shell);
  const start = place.children[0]?.position?.start.offset;
  const end = place.children.at(-1)?.position?.end.offset;
  if (start === undefined || end === undefined)
    throw new Error('the print page lists no pages in [data-edition]');
  const pages = new Set(chapters.map(({ address }) => address));
  const nodes = [writeContents(chapters), ...chapters.map((chapter) => writeChapter(chapter, pages, home))];
  const html = toHtml({ type: 'root', children: nodes }, { allowDangerousCharacters: true });
  return shell.slice(0, start) + html + shell.slice(end);
}

function findPlace(shell: string): Element {
  const place = findElement(fromHtml(shell), ({ properties }) => 'dataEdition' in properties);
  if (!place) throw new Error('the print page has no element with data-edition');
  return place;
}

function writeChapter(page: EditionPage, pages: ReadonlySet<string>, home: string): Element {
  const { address } = page;
  const content = renameIds(dropAdded(page.content), address);
  visit(content, 'element', (node) => {
    const { properties, tagName } = node;
    const rank = /^h([1-5])$/.exec(tagName)?.[1];
    if (rank !== undefined) node.tagName = `h${Number(rank) + 1}`;
    if (tagName === 'input') Object.assign(properties, { disabled: true, ariaHidden: 'true' });
    if (tagName === 'pre' || hasClass(node, 'tbl')) properties['tabIndex'] = 0;
    // Names of regions repeat from chapter to chapter, and would then lead nowhere.
    if (tagName === 'section') delete properties['ariaLabelledBy'];
    if (properties['role'] === 'region') properties['role'] = 'group';
    const inside = readInsideAddress(address, String(properties.href ?? ''));
    if (inside && pages.has(inside.page)) {
      properties.href = `#${pageIdOf(inside.page)}${inside.id === '' ? '' : `_${inside.id}`}`;
    }
  });
  const complete = home + address.slice(1);
  const line = element('p', { className: ['chapter-address'], dataNeedsAddress: '' }, [
    element('a', { href: complete }, [complete]),
  ]);
  return element('section', { className: ['chapter'], id: pageIdOf(address) }, [
    line,
    ...(content.children as ElementContent[]),
    ...dateLine(page),
  ]);
}

function writeContents(chapters: readonly EditionPage[]): Element {
  const link = (href: string, text: string) => element('a', { href }, [text]);
  const items = listContents(chapters).map(({ address, title, sections }) => {
    const page = pageIdOf(address);
    const parts = sections.map((section) =>
      element('li', {}, [link(`#${page}_${section.id}`, section.title)]),
    );
    return element('li', {}, [
      link(`#${page}`, title),
      ...(parts.length > 0 ? [element('ol', {}, parts)] : []),
    ]);
  });
  return element('nav', { className: ['print-contents'], ariaLabel: 'Contents' }, [element('ol', {}, items)]);
}
