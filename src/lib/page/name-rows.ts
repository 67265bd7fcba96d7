import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Markdown cannot say that a table’s first column names its rows. Where the first header is empty it does, so the cells
 * of that column become row headers, the others of the first row say that they name columns, and the empty corner
 * becomes a plain cell.
 */
export function nameRows(root: Root): void {
  visit(root, 'element', (table) => {
    if (table.tagName !== 'table') return;
    const [corner] = firstCells(table, 'thead');
    if (corner?.tagName !== 'th' || toString(corner).trim() !== '') return;
    corner.tagName = 'td';
    delete corner.properties['scope'];
    visit(table, 'element', (cell) => {
      if (cell.tagName === 'th') cell.properties['scope'] = 'col';
    });
    for (const cell of firstCells(table, 'tbody')) {
      cell.tagName = 'th';
      cell.properties['scope'] = 'row';
    }
  });
}

function firstCells(table: Element, part: 'thead' | 'tbody'): readonly Element[] {
  const cells: Element[] = [];
  visit(table, 'element', (element, _, parent) => {
    if (element.tagName !== 'tr' || parent?.type !== 'element' || parent.tagName !== part) return;
    const first = element.children.find((child) => child.type === 'element');
    if (first) cells.push(first);
  });
  return cells;
}
