import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { addedElements } from './browser-made.ts';

/** What a selector can ask of one element. */
export interface Shape {
  /** In lower case. */
  readonly tag: string;
  readonly classes: ReadonlySet<string>;
  /** By the name as {@link attributeKey} writes it, `id` included and `class` not. */
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * Lists the elements a page can come to hold: those it is built with and those that its scripts add.
 * @param tree the whole page
 * @returns every different shape once
 */
export function listShapes(tree: Root): Shape[] {
  const shapes = new Map<string, Shape>();
  const tags = new Set<string>();
  const add = (node: Nodes): void => {
    if (node.type === 'element') {
      tags.add(node.tagName);
      const shape = shapeOf(node);
      shapes.set(JSON.stringify([shape.tag, ...shape.classes, ...shape.attributes]), shape);
      if (node.content) add(node.content);
    }
    if ('children' in node) node.children.forEach(add);
  };
  add(tree);
  for (const [host, html] of Object.entries(addedElements)) {
    if (tags.has(host)) add(fromHtml(html, { fragment: true }));
  }
  return [...shapes.values()];
}

/**
 * @param name an attribute as HTML, CSS or hast writes it
 * @returns one spelling for all three, such as `datasearchstatus`
 */
export function attributeKey(name: string): string {
  const key = name.toLowerCase().replaceAll(/[-:]/g, '');
  return key === 'htmlfor' ? 'for' : key;
}

function shapeOf({ tagName, properties }: Element): Shape {
  const attributes = Object.entries(properties).flatMap(([name, value]) =>
    name === 'className' || value === null || value === undefined || value === false
      ? []
      : [[attributeKey(name), value === true ? '' : [value].flat().join(' ')] as const],
  );
  const classes = [properties['className'] ?? []].flat().map(String);
  return { tag: tagName.toLowerCase(), classes: new Set(classes), attributes: new Map(attributes) };
}
