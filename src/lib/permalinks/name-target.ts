import { fromHtml } from 'hast-util-from-html';
import { findElement, readText } from '../page/sections.ts';

/**
 * The words for a place on a page: the heading, term or title that has the id, or the title of the page.
 * @param html the built page
 * @param id '' for the page itself
 */
export function nameTarget(html: string, id: string): string {
  const tree = fromHtml(html);
  const target = findElement(tree, ({ properties }) => id !== '' && properties.id === id);
  const name =
    target &&
    findElement(
      target,
      (element) => /^(?:h[1-6]|dt|th)$/.test(element.tagName) || 'dataTitle' in element.properties,
    );
  const h1 = findElement(tree, ({ tagName }) => tagName === 'h1');
  const words = name ?? target ?? h1;
  return words ? readText(words) : '';
}
