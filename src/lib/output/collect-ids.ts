import { SKIP, visit } from 'unist-util-visit';
import type { Page } from './page.ts';

/** The ids on a page. */
export interface PageIds {
  /** Whatever a fragment can lead to. */
  readonly all: ReadonlySet<string>;
  /** Those an author would link to: headings, table rows, terms, sources and items of the text. */
  readonly named: readonly string[];
}

/**
 * @param page at any stage
 * @returns the ids on it, in document order
 */
export function collectIds(page: Page): PageIds {
  const all = new Set<string>();
  const named: string[] = [];
  visit(page.tree, 'element', ({ properties: { id } }) => {
    if (id !== undefined && id !== null) all.add(String(id));
  });
  visit(page.tree, 'element', ({ tagName, properties }) => {
    // What search leaves out is not the page's own text: notes, contents, the pager.
    if ('dataNoindex' in properties && tagName !== 'html') return SKIP;
    const isNamed =
      /^(?:h[1-6]|tr|th|li|dt)$/.test(tagName) ||
      'dataTermEntry' in properties ||
      'dataSourceEntry' in properties;
    if (isNamed && typeof properties['id'] === 'string') named.push(properties['id']);
    return undefined;
  });
  return { all, named };
}
