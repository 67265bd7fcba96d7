import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { permalinkLabel } from '../permalinks/permalink-label.ts';

/** Adds a link to itself to every h2 and h3 that has an id. */
export function addPermalinks(root: Root): void {
  visit(root, 'element', (node) => {
    if (!isHeading(node) || typeof node.properties['id'] !== 'string') return;
    node.children.push({
      type: 'element',
      tagName: 'a',
      properties: {
        className: ['pl'],
        href: `#${node.properties['id']}`,
        ariaLabel: permalinkLabel(toString(node).trim()),
        dataPermalink: '',
      },
      children: [],
    });
  });
}

/** True for the headings that make up a page’s sections. */
function isHeading(node: Element): boolean {
  return node.tagName === 'h2' || node.tagName === 'h3';
}
