import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { addressLists, loadingLink, singleAddresses } from './address-places.ts';
import type { Use } from './address-places.ts';
import { textOf } from './page.ts';
import { replaceInSourceSet, replaceInStyles } from './replace-addresses.ts';

/** One address in a page. */
export interface Reference {
  readonly element: Element;
  /** Where it stands: an attribute as written in HTML, or `url()` for a style sheet. */
  readonly attribute: string;
  readonly address: string;
  readonly use: Use;
  /** Whether it stands inside an element that is left out while the home address is unknown. */
  readonly needsHome: boolean;
}

/**
 * Goes through every address in a page and replaces it.
 * @param tree changed in place
 * @param replace gets each address in document order and returns what to write there
 */
export function replaceReferences(tree: Root, replace: (reference: Reference) => string): void {
  const needingHome = elementsNeedingHome(tree);
  visit(tree, 'element', (element) => {
    const needsHome = needingHome.has(element);
    const change = (address: string, attribute: string, use: Use) =>
      replace({ element, attribute, address, use, needsHome });
    const { properties, tagName } = element;
    for (const [property, attribute, use] of singleAddresses[tagName] ?? []) {
      const value = properties[property];
      if (typeof value !== 'string') continue;
      const isLoaded = tagName === 'link' && loadingLink.test([properties['rel']].flat().join(' '));
      properties[property] = change(value.trim(), attribute, isLoaded ? 'resource' : use);
    }
    for (const [property, attribute, use] of addressLists[tagName] ?? []) {
      const value = properties[property];
      if (typeof value !== 'string') continue;
      properties[property] = replaceInSourceSet(value, (address) => change(address, attribute, use));
    }
    if (tagName === 'meta' && /^refresh$/i.test([properties['httpEquiv']].flat().join(''))) {
      const [, before, address] =
        /^(\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?)(.+)$/is.exec(String(properties['content'])) ?? [];
      if (before !== undefined && address !== undefined) {
        properties['content'] =
          before + change(address.trim().replace(/^(["'])(.*)\1$/s, '$2'), 'content', 'link');
      }
    }
    if (tagName === 'style') {
      const text = textOf(element);
      const replaced = replaceInStyles(text, (address) => change(address, 'url()', 'resource'));
      if (replaced !== text) element.children = [{ type: 'text', value: replaced }];
    }
  });
}

function elementsNeedingHome(tree: Root): Set<Element> {
  const found = new Set<Element>();
  visit(tree, 'element', (outer) => {
    if (outer.properties['dataNeedsAddress'] === undefined) return;
    visit(outer, 'element', (inner) => void found.add(inner));
  });
  return found;
}
