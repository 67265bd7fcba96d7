import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { addressOfFile } from '../../src/lib/urls/output-address.ts';
import { openBuiltSite } from '../support/built-site.ts';

/** A page as `astro build` left it. */
export interface BuiltPage {
  /** Path inside the output folder, such as role/index.html. */
  readonly file: string;
  /** Address from the root of the guide, such as /role/. */
  readonly address: string;
  readonly html: string;
  readonly tree: Root;
}

export const SITE = await openBuiltSite();

/** Every page of the built guide. */
export const PAGES: readonly BuiltPage[] = SITE.files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = SITE.read(file);
    return { file, address: addressOfFile(file), html, tree: fromHtml(html) };
  });

/** The page at an address, such as /role/. */
export function pageAt(address: string): BuiltPage {
  const page = PAGES.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`there is no page ${address} in the built site`);
  return page;
}

/** Where a link on a page leads, such as /role/#pay; undefined when it leads out of the guide. */
export function addressOfLink(page: BuiltPage, href: unknown): string | undefined {
  const target = SITE.follow(page.file, String(href));
  return target && addressOfFile(target.file) + (target.id && `#${target.id}`);
}
