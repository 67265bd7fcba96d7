import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { SearchRecord } from './record.ts';

const PLACE = /(<div\b[^>]*\bdata-section-index\b[^>]*>).*?(<\/div>)/s;

/**
 * The page with a list of all sections, by the alphabet, inside its `div[data-section-index]`: what search is without
 * JavaScript. A page without that element comes back unchanged.
 */
export function listSections(html: string, records: readonly SearchRecord[]): string {
  if (!PLACE.test(html)) return html;
  const entries = records.map(({ url, page, heading }) => ({ url, name: heading || page, page }));
  const inOrder = new Intl.Collator('en-GB', { numeric: true });
  entries.sort(
    (a, b) => inOrder.compare(a.name, b.name) || inOrder.compare(a.page, b.page) || (a.url < b.url ? -1 : 1),
  );
  const items = entries.map(({ url, name, page }) => {
    const link = element('a', { href: url }, name);
    return element('li', {}, link, ...(name === page ? [] : [element('span', {}, ` ${page}`)]));
  });
  const list = toHtml(element('ul', { className: ['section-index'] }, ...items));
  return html.replace(PLACE, (_, open: string, close: string) => open + list + close);
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
