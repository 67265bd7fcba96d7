import { fromHtml } from 'hast-util-from-html';
import { findElement } from '../page/sections.ts';
import { writeSignpostSentence, type NamedSignpost } from './signpost-page.ts';

/**
 * Adds to a built page the anchors of sections that it no longer has. A section that was renamed has its old id right
 * above its heading; one that went to another page is listed at the end, with a link.
 * @param html the page
 * @param address root-absolute address of the page
 * @param signposts those whose `from` is a section of this page
 * @throws when the page has no `main`
 */
export function addSignposts(html: string, address: string, signposts: readonly NamedSignpost[]): string {
  if (signposts.length === 0) return html;
  const tree = fromHtml(html);
  const main = findElement(tree, ({ tagName }) => tagName === 'main');
  const end = main?.position?.end.offset;
  if (!main || end === undefined) throw new Error(`${address} has no main element`);
  const anchor = (signpost: NamedSignpost) => {
    const id = signpost.from.slice(signpost.from.indexOf('#') + 1);
    return `<p class="signpost" id="${id}" data-noindex>${writeSignpostSentence(signpost)}</p>`;
  };
  const places = signposts.map((signpost) => {
    const id = signpost.to.startsWith(`${address}#`) ? signpost.to.slice(address.length + 1) : undefined;
    const target = id && findElement(main, ({ properties }) => properties.id === id);
    const isHeading = target && /^h[23]$/.test(target.tagName);
    const at = isHeading ? target.position?.start.offset : undefined;
    return { at: at ?? end - '</main>'.length, html: anchor(signpost) };
  });
  // From the end, so that the offsets before stay true.
  return places
    .sort((a, b) => b.at - a.at)
    .reduce((text, place) => text.slice(0, place.at) + place.html + text.slice(place.at), html);
}
