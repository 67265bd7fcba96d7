import type { Element, ElementContent, Properties, Root } from 'hast';
import { markId } from '../page/number-citations.ts';

const CONTROLS = new Set(['script', 'style', 'template', 'noscript', 'nav', 'form', 'button', 'dialog']);
const FOR_THE_SCREEN = new Set(['dataFrom', 'dataKeywords', 'dataNoindex', 'open', 'tabIndex']);

/**
 * The content of `main` as other editions take it over. Left out are navigation, controls, hidden parts, heading
 * permalinks, what only a build with a home address has, and what is marked `data-noindex`, except the notes at the
 * end of a page (sources and figures), which a reader of paper needs. Custom elements and labels dissolve into what they hold; a part that folds stands open.
 * @param main stays as it is
 */
export function cleanContent(main: Element): Root {
  return { type: 'root', children: main.children.flatMap((node) => clean(node)) };
}

/** True for an element with the class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

function clean(node: ElementContent, parent?: Element): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element' || isLeftOut(node)) return [];
  if (node.tagName === 'input') return isTick(node, parent) ? [copy(node, 'input', [])] : [];
  // What stands in a dissolved element stands in its parent.
  const dissolves = node.tagName === 'label' || node.tagName.includes('-');
  const children = node.children.flatMap((child) => clean(child, dissolves ? parent : node));
  if (dissolves) return children;
  if (node.tagName === 'details') return [copy(node, 'div', children)];
  if (node.tagName === 'summary') {
    const strong: Element = { type: 'element', tagName: 'strong', properties: {}, children };
    return [{ type: 'element', tagName: 'p', properties: { className: ['summary'] }, children: [strong] }];
  }
  return [copy(node, node.tagName, children)];
}

function copy({ properties }: Element, tagName: string, children: ElementContent[]): Element {
  const kept: Properties = Object.fromEntries(
    Object.entries(properties).filter(([name]) => !FOR_THE_SCREEN.has(name)),
  );
  return { type: 'element', tagName, properties: kept, children };
}

function isLeftOut(element: Element): boolean {
  const { tagName, properties } = element;
  const isBackLink = String(properties.href ?? '').startsWith(`#${markId('')}`);
  const isUnread = 'dataNoindex' in properties && !hasClass(element, 'notes');
  const isHidden = ['hidden', 'popover', 'dataPermalink', 'dataNeedsAddress'].some(
    (name) => name in properties,
  );
  return CONTROLS.has(tagName) || isBackLink || isUnread || isHidden;
}

/** A box that a reader ticks at the start of a list item. */
function isTick({ properties }: Element, parent: Element | undefined): boolean {
  return properties.type === 'checkbox' && parent?.tagName === 'li';
}
