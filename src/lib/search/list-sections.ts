import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { SearchRecord } from './record.ts';

const PLACE = /(<div\b[^>]*\bdata-section-index\b[^>]*>).*?(<\/div>)/s;

/**
 * The page with a list of all sections, by the alphabet, inside its `div[data-section-index]`: what search is without
 * JavaScript. Single sources are left out, since they have a page of their own, and so is what only leads to another
 * page. A page without that element comes back unchanged.
 */
export function listSections(html: string, records: readonly SearchRecord[]): string {
  if (!PLACE.test(html)) return html;
  const entries = records
    .filter(({ kind }) => kind !== 'source' && kind !== 'pointer')
    .map(({ url, page, heading }) => ({ url, name: readName(heading || page), page }));
  const inOrder = new Intl.Collator('en-GB', { numeric: true, ignorePunctuation: true });
  entries.sort(
    (a, b) => inOrder.compare(a.name, b.name) || inOrder.compare(a.page, b.page) || (a.url < b.url ? -1 : 1),
  );
  const byLetter = new Map<string, Element[]>();
  for (const { url, name, page } of entries) {
    const link = element('a', { href: url }, name);
    const item = element('li', {}, link, ...(name === page ? [] : [element('span', {}, ` ${page}`)]));
    byLetter.set(readLetter(name), [...(byLetter.get(readLetter(name)) ?? []), item]);
  }
  const lists = [...byLetter].flatMap(([letter, items]) => [
    element('p', { className: ['section-letter'] }, letter),
    element('ul', { className: ['section-index'] }, ...items),
  ]);
  const list = toHtml({ type: 'root', children: lists });
  return html.replace(PLACE, (_, open: string, close: string) => open + list + close);
}

/** A heading as a reader looks it up: '1.1 Programming' under its name. */
function readName(heading: string): string {
  return heading.replace(/^\d(\.\d)? (?=\p{Lu})/u, '');
}

/** The letter that a name is listed under; '#' for names that begin with something else. */
function readLetter(name: string): string {
  return /^[^\p{L}\p{N}]*(\p{L})/u.exec(name)?.[1]?.toUpperCase() ?? '#';
}

function element(
  tagName: string,
  properties: Element['properties'],
  ...children: readonly (Element | string)[]
): Element {
  const nodes = children.map((child) =>
    typeof child === 'string' ? { type: 'text' as const, value: child } : child,
  );
  return { type: 'element', tagName, properties, children: nodes };
}
