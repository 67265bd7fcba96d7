/**
 * Which attributes of HTML hold addresses (HTML Living Standard, index of attributes), as hast names them.
 */

/** Whether an address is followed by the reader, or loaded or sent to by the page itself. */
export type Use = 'link' | 'resource';

/** An attribute: as hast names it, as HTML writes it, and what its address is for. */
export type Place = readonly [property: string, attribute: string, use: Use];

const href = ['href', 'href', 'link'] as const;
const source = ['src', 'src', 'resource'] as const;
const cite = ['cite', 'cite', 'link'] as const;
const svgReference = [
  ['href', 'href', 'resource'],
  ['xLinkHref', 'xlink:href', 'resource'],
] as const;

/** Attributes that hold one address, by element. */
export const singleAddresses: Readonly<Record<string, readonly Place[]>> = {
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
    ['dataShare', 'data-share', 'resource'],
    ['dataOffline', 'data-offline', 'resource'],
  ],
};

/** Attributes that hold a list of addresses, each with a width or density. */
export const addressLists: Readonly<Record<string, readonly Place[]>> = {
  img: [['srcSet', 'srcset', 'resource']],
  source: [['srcSet', 'srcset', 'resource']],
  link: [['imageSrcSet', 'imagesrcset', 'resource']],
};

/** What a `link` element may say in `rel` that makes a browser load the address. */
export const loadingLink =
  /\b(?:stylesheet|icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch|pingback)\b/i;
