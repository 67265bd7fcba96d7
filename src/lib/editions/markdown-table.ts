import type { Element, ElementContent } from 'hast';
import { readText } from '../page/sections.ts';
import { element } from './element.ts';

/** Takes the caption out of a table, which has none in Markdown, and returns it as a paragraph. */
export function takeCaption(table: Element): Element | undefined {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  if (caption?.type !== 'element') return undefined;
  table.children = table.children.filter((child) => child !== caption);
  return element('p', {}, caption.children);
}

/** The content of a cell on one line: paragraphs follow each other, and a list is set off and joined by commas. */
export function onOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'p' || node.tagName === 'div') {
      return [...onOneLine(node.children), { type: 'text', value: ' ' }];
    }
    if (node.tagName !== 'ul' && node.tagName !== 'ol') return [node];
    const items = node.children.flatMap((item) => (item.type === 'element' ? [readText(item)] : []));
    return [element('em', {}, [items.join(', ')])];
  });
}
