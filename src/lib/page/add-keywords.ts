import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Marks the elements with the given ids with their search words, for the search index. */
export function addKeywords(root: Root, keywords: Readonly<Record<string, readonly string[]>>): void {
  visit(root, 'element', ({ properties }) => {
    const { id } = properties;
    const words = typeof id === 'string' && Object.hasOwn(keywords, id) ? keywords[id] : undefined;
    if (words) properties['dataKeywords'] = words.join(', ');
  });
}
