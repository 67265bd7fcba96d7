import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visitParents } from 'unist-util-visit-parents';
import { findElement } from '../page/sections.ts';

/**
 * The addresses a built page gives its readers: the page itself, and each section, table row, term, source and step
 * with an id. What `data-noindex` marks has none: notes, lists made from other pages, the print page’s copies.
 * @param html the page, before or after its addresses are made relative
 * @param address root-absolute address of the page
 * @returns root-absolute addresses, the page first
 */
export function listPublicAddresses(html: string, address: string): readonly string[] {
  const tree = fromHtml(html);
  const main = findElement(tree, ({ tagName }) => tagName === 'main');
  const ids: string[] = [];
  visitParents(tree, 'element', (element, ancestors) => {
    const path = [...ancestors, element];
    const isUnread = path.some((node) => node.type === 'element' && 'dataNoindex' in node.properties);
    const isInMain = main !== undefined && path.includes(main);
    const { id } = element.properties;
    if (typeof id === 'string' && isInMain && isNamed(element) && !isUnread) ids.push(id);
  });
  return [address, ...ids.map((id) => `${address}#${id}`)];
}

function isNamed({ tagName, properties }: Element): boolean {
  return (
    /^(?:h[23]|tr|th|li|dt)$/.test(tagName) ||
    'dataTermEntry' in properties ||
    'dataSourceEntry' in properties
  );
}
