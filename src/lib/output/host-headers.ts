/**
 * What a host should send with the guide's files. The files for the hosts and our own server are made from
 * this one description.
 */

/** One response header. */
export type Header = readonly [name: string, value: string];

/**
 * Headers for every response. Everything that a page can say about itself is in its own policy; these are the
 * things only a header can say, and the ones that cover other kinds of file.
 */
export const securityHeaders: readonly Header[] = [
  ['Content-Security-Policy', `frame-ancestors 'none'`],
  ['X-Frame-Options', 'DENY'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Folders in which every file name contains a hash of the content. */
export const hashedFolders: readonly string[] = ['_astro', 'assets'];

/** How long a hashed file may be kept: for ever, because another content has another name. */
export const hashedCacheControl = 'public, max-age=31536000, immutable';

/** Every other file may be kept, but must be asked for again before it is used. */
export const otherCacheControl = 'no-cache';

/** Content types by file ending, for hosts that do not know them all. */
export const contentTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  epub: 'application/epub+zip',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  py: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
};

/** Endings of text files, which get compressed copies beside them. */
export const compressedEndings: readonly string[] = Object.entries(contentTypes)
  .filter(([, type]) => type.includes('charset'))
  .map(([ending]) => ending);

/**
 * @param path address or file path with forward slashes
 * @returns the headers our own server sends with it, besides its type and length
 */
export function headersFor(path: string): Header[] {
  const isHashed = hashedFolders.some((folder) => `/${path}`.includes(`/${folder}/`));
  return [...securityHeaders, ['Cache-Control', isHashed ? hashedCacheControl : otherCacheControl]];
}
