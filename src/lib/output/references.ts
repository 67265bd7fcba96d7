import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from './page.ts';

/** One address in a page. */
export interface Reference {
  readonly element: Element;
  /** Where it stands: an attribute as written in HTML, or `url()` for a style sheet. */
  readonly attribute: string;
  readonly address: string;
  /**
   * `link` is followed by the reader, `resource` is loaded or sent to by the page itself.
   */
  readonly use: 'link' | 'resource';
  /** Whether it stands inside an element that is left out while the home address is unknown. */
  readonly needsHome: boolean;
}

type Use = Reference['use'];
type Place = readonly [property: string, attribute: string, use: Use];

const href = ['href', 'href', 'link'] as const;
const source = ['src', 'src', 'resource'] as const;
const cite = ['cite', 'cite', 'link'] as const;
const svgReference = [
  ['href', 'href', 'resource'],
  ['xLinkHref', 'xlink:href', 'resource'],
] as const;

/** Attributes that hold one address (HTML Living Standard, index of attributes). */
const places: Readonly<Record<string, readonly Place[]>> = {
  a: [href, ['xLinkHref', 'xlink:href', 'link']],
  area: [href],
  link: [href],
  img: [source],
  source: [source],
  script: [source],
  form: [['action', 'action', 'resource']],
  input: [source, ['formAction', 'formaction', 'resource']],
  button: [['formAction', 'formaction', 'resource']],
  video: [source, ['poster', 'poster', 'resource']],
  audio: [source],
  track: [source],
  iframe: [source],
  embed: [source],
  object: [['data', 'data', 'resource']],
  use: svgReference,
  image: svgReference,
  blockquote: [cite],
  q: [cite],
  ins: [cite],
  del: [cite],
  html: [
    ['dataRoot', 'data-root', 'link'],
    ['dataSearch', 'data-search', 'resource'],
    ['dataSearchIndex', 'data-search-index', 'resource'],
    ['dataOffline', 'data-offline', 'resource'],
  ],
};

/** Attributes that hold a list of addresses, each with a width or density. */
const lists: Readonly<Record<string, readonly Place[]>> = {
  img: [['srcSet', 'srcset', 'resource']],
  source: [['srcSet', 'srcset', 'resource']],
  link: [['imageSrcSet', 'imagesrcset', 'resource']],
};

/** What a `link` element may say in `rel` that makes a browser load the address. */
const loads =
  /\b(?:stylesheet|icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch|pingback)\b/i;

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
    for (const [property, attribute, use] of places[tagName] ?? []) {
      const value = properties[property];
      if (typeof value !== 'string') continue;
      const isLoaded = tagName === 'link' && loads.test([properties['rel']].flat().join(' '));
      properties[property] = change(value.trim(), attribute, isLoaded ? 'resource' : use);
    }
    for (const [property, attribute, use] of lists[tagName] ?? []) {
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

/**
 * @param css a style sheet
 * @param replace gets each address in `url()` and returns what to write there
 * @returns the style sheet with the addresses replaced
 */
export function replaceInStyles(css: string, replace: (address: string) => string): string {
  return css.replace(
    /\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)/gi,
    (whole, double?: string, single?: string, bare?: string) => {
      const address = double ?? single ?? bare ?? '';
      const replaced = replace(address);
      return replaced === address ? whole : `url("${replaced}")`;
    },
  );
}

/** A candidate is an address without blanks, then perhaps a descriptor; commas inside an address are kept. */
function replaceInSourceSet(value: string, replace: (address: string) => string): string {
  return value
    .split(/,\s+|\s+,/)
    .map((candidate) => candidate.trim().replace(/^\S+/, replace))
    .join(', ');
}
