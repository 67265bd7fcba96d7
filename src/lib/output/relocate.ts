import { readAddress } from '../urls/read-address.ts';
import { relativeUrl } from '../urls/relative-url.ts';
import type { Page } from './page.ts';
import { replaceReferences } from './references.ts';
import { replaceInStyles } from './replace-addresses.ts';

/**
 * Makes every address that leads into the guide relative, so that the page works wherever it is put.
 * @param page changed in place
 */
export function relocate(page: Page): void {
  replaceReferences(page.tree, ({ address }) => relocateAddress(page.address, address));
}

/**
 * @param css a style sheet file
 * @param address its root-absolute address
 * @returns the style sheet with relative addresses
 */
export function relocateStyles(css: string, address: string): string {
  return replaceInStyles(css, (written) => relocateAddress(address, written));
}

/**
 * @param json text of a web app manifest
 * @param address its root-absolute address
 * @returns the manifest with relative addresses, one line
 */
export function relocateManifest(json: string, address: string): string {
  const holders = new Set(['src', 'start_url', 'scope', 'id', 'url']);
  return JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    holders.has(key) && typeof value === 'string' ? relocateAddress(address, value) : value,
  );
}

function relocateAddress(from: string, address: string): string {
  const read = readAddress(from, address);
  // An address with the home in front stays complete: canonical links and social images have to be.
  return read.kind === 'inside' && address !== '' ? relativeUrl(from, read.address) : address;
}
