import { generate, List, parse, walk } from 'css-tree';
import type { CssNode, ListItem, Rule } from 'css-tree';
import { visit } from 'unist-util-visit';
import { couldMatch } from './could-match.ts';
import { dropUnusedNames } from './drop-unused-names.ts';
import { textOf } from './page.ts';
import type { Page } from './page.ts';
import { listShapes } from './shapes.ts';
import type { Shape } from './shapes.ts';

/**
 * Leaves in the page's style sheets only what the page can come to need, as short as it can be written. What a
 * reader sees does not change, and neither does the order of what is left.
 * @param page changed in place
 */
export function pruneStyles(page: Page): void {
  const shapes = listShapes(page.tree);
  const mentions = textOutsideStyles(page);
  visit(page.tree, { type: 'element', tagName: 'style' }, (element) => {
    const css = pruneSheet(textOf(element), shapes, mentions);
    element.children = [{ type: 'text', value: css }];
  });
}

/**
 * @param css a style sheet
 * @param shapes the elements the page can hold
 * @param mentions the page's other text, in which names of the sheet (`--gap`) may be used
 * @returns the style sheet without comments and without what cannot apply; parts that cannot be read stay
 */
function pruneSheet(css: string, shapes: readonly Shape[], mentions: string): string {
  const sheet = parse(css, { parseCustomProperty: true });
  walk(sheet, {
    enter(node: CssNode) {
      // `to` and `50%` look like selectors and are none.
      return node.type === 'Atrule' && /keyframes$/i.test(node.name) ? walk.skip : undefined;
    },
    leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      const isOver = node.type === 'Comment' || (node.type === 'Rule' && !keepMatching(node, shapes));
      if (isOver) list.remove(item);
    },
  });
  dropUnusedNames(sheet, mentions);
  walk(sheet, {
    leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      if (isEmptied(node)) list.remove(item);
    },
  });
  return generate(sheet);
}

/** Drops the selectors that cannot match; false when nothing is left of the rule. */
function keepMatching({ prelude }: Rule, shapes: readonly Shape[]): boolean {
  // Raw selectors are ones the parser does not know.
  if (prelude.type !== 'SelectorList') return true;
  const kept = prelude.children.toArray().filter((selector) => couldMatch(selector, shapes));
  // A browser drops a whole list for one vendor's pseudo-element it does not know, so such a list stays whole.
  if (kept.length > 0 && !hasVendorPart(prelude)) prelude.children = new List<CssNode>().fromArray(kept);
  return kept.length > 0;
}

function hasVendorPart(list: CssNode): boolean {
  let found = false;
  walk(list, (node) => {
    found ||=
      /^Pseudo(?:Class|Element)Selector$/.test(node.type) && 'name' in node && /^-/.test(String(node.name));
  });
  return found;
}

/** A layer without rules stays, because it has a place in the order of layers. */
function isEmptied(node: CssNode): boolean {
  if (node.type === 'Rule') return node.block.children.isEmpty;
  if (node.type !== 'Atrule' || node.block === null) return false;
  return (
    node.block.children.isEmpty && /^(?:media|supports|container|scope|starting-style)$/i.test(node.name)
  );
}

function textOutsideStyles(page: Page): string {
  const texts: string[] = [];
  visit(page.tree, 'element', (element) => {
    texts.push(...Object.values(element.properties).map(String));
    if (element.tagName === 'script') texts.push(textOf(element));
  });
  return texts.join('\n');
}
