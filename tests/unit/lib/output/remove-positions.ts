import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Takes away what a parser notes about the text, so that two trees can be compared. */
export function removePositions(tree: Root): Root {
  visit(tree, (node) => {
    delete node.position;
    delete node.data;
    if (node.type === 'element' && node.content) removePositions(node.content);
  });
  return tree;
}
