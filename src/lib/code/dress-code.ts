import type { Element, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { splitCode } from './split-code.ts';

/**
 * Prepares the code of a page: its parts get a class by their kind (k, s, f), and the box, which keyboards reach
 * because it scrolls, is named after the caption of its figure. The text stays as it is.
 */
export function dressCode(root: Root): void {
  visit(root, 'element', (figure) => {
    if (figure.tagName !== 'figure') return;
    const caption = figure.children.find(
      (child) => child.type === 'element' && child.tagName === 'figcaption',
    );
    const [title] = caption?.type === 'element' ? caption.children.filter(isElement) : [];
    const boxes = figure.children.filter(isElement).filter(({ tagName }) => tagName === 'pre');
    boxes.forEach((box, index) => {
      const name = title ? toString(title).trim() : 'Code';
      box.properties['role'] = 'group';
      box.properties['ariaLabel'] = index === 0 ? name : `${name}, part ${index + 1}`;
    });
  });
  visit(root, 'element', (box) => {
    const code = box.tagName === 'pre' ? box.children.find(isElement) : undefined;
    if (code?.tagName === 'code') colourCode(code);
  });
}

function colourCode(code: Element): void {
  const language = [code.properties['className']]
    .flat()
    .map((name) => /^language-(.+)$/.exec(String(name))?.[1])
    .find((name) => name !== undefined);
  if (language === undefined) return;
  // The line break at the end of a fence belongs to the fence.
  const parts = splitCode(toString(code).replace(/\n$/, ''), language);
  code.children = parts.map(({ text, kind }): Element | Text =>
    kind
      ? {
          type: 'element',
          tagName: 'span',
          properties: { className: [kind] },
          children: [{ type: 'text', value: text }],
        }
      : { type: 'text', value: text },
  );
}

function isElement(node: { readonly type: string }): node is Element {
  return node.type === 'element';
}
