import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { findElement } from './page.ts';
import type { Page } from './page.ts';

/**
 * Moves every `style` attribute into a class, because the page's policy allows no style attribute.
 * The classes' rules stand outside all cascade layers, so they win over layered rules as an attribute would.
 * @param page changed in place
 */
export function moveStyleAttributes(page: Page): void {
  const classes = new Map<string, string>();
  visit(page.tree, 'element', (element) => {
    const style = element.properties['style'];
    if (typeof style !== 'string') return;
    delete element.properties['style'];
    const declarations = style.trim().replace(/;+$/, '');
    if (declarations === '') return;
    const name = classes.get(declarations) ?? `style-${classes.size + 1}`;
    classes.set(declarations, name);
    element.properties['className'] = [...classesOf(element), name];
  });
  if (classes.size === 0) return;
  const css = [...classes].map(([declarations, name]) => `.${name}{${declarations}}`).join('');
  const head = findElement(page.tree, 'head');
  head?.children.push({
    type: 'element',
    tagName: 'style',
    properties: {},
    children: [{ type: 'text', value: css }],
  });
}

function classesOf(element: Element): string[] {
  const value = element.properties['className'];
  return Array.isArray(value) ? value.map(String) : [];
}
