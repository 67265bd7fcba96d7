import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** A section in the table of contents. */
export interface TocEntry {
  readonly id: string;
  readonly text: string;
}

/** The h2 sections of a page, in order. Headings marked `data-no-toc` are left out. */
export function readToc(root: Root): readonly TocEntry[] {
  const entries: TocEntry[] = [];
  visit(root, 'element', (node) => {
    const { id, dataNoToc } = node.properties;
    if (node.tagName !== 'h2' || typeof id !== 'string' || dataNoToc !== undefined) return;
    entries.push({ id, text: toString(node).trim() });
  });
  return entries;
}
