import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Ids of the figures printed on a page, each once, in reading order. */
export function listFigures(root: Root): readonly string[] {
  const ids = new Set<string>();
  visit(root, 'element', ({ tagName, properties }) => {
    const id = properties['dataFigure'];
    if (tagName === 'data' && typeof id === 'string') ids.add(id);
  });
  return [...ids];
}
