import { type Citation, citePart } from '../lib/citations/cite-part.ts';
import { completeLinks } from '../lib/editions/complete-links.ts';
import { cutPart } from '../lib/editions/cut-part.ts';
import { nameInLabel } from '../lib/permalinks/permalink-label.ts';
import { citedAddress, shareAddress } from '../lib/urls/share-address.ts';
import { SITE } from '../site.ts';

/** A page, or the part of it that a permalink leads to, as a reader passes it on. */
export interface SharedPart {
  /** What it is called. */
  readonly name: string;
  /** The complete address to pass on. */
  readonly address: string;
  readonly citation: Citation;
  /** Fetches its Markdown; undefined where there is none, or where pages may not fetch: from disk. */
  readonly readMarkdown: (() => Promise<string>) | undefined;
}

/** Reads from the page what is shared: the part whose permalink is given, or the page. */
export function readSharedPart(permalink: HTMLAnchorElement | undefined): SharedPart {
  const { href } = location;
  const id = permalink?.hash.slice(1) ?? '';
  const part = permalink ? nameInLabel(permalink.ariaLabel ?? '') : undefined;
  const page = find<HTMLMetaElement>('meta[property="og:title"]').content;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const root = new URL(document.documentElement.dataset['root'] ?? '', document.baseURI).pathname;
  // What is made for this page alone, such as its list of sources, is not in the Markdown text.
  const isInTwin = !permalink?.closest('[data-noindex]:not(a)');
  return {
    name: part ?? page,
    address: shareAddress(href, canonical, id),
    citation: citePart({
      page,
      part,
      guide: SITE.name,
      author: SITE.copyright,
      checked: find<HTMLTimeElement>('.checked time').dateTime,
      url: citedAddress(href, canonical, id),
      path: location.pathname.slice(root.length) + (id && `#${id}`),
    }),
    readMarkdown: location.protocol !== 'file:' && isInTwin ? () => readMarkdown(id, part) : undefined,
  };
}

async function readMarkdown(id: string, name: string | undefined): Promise<string> {
  const { href } = find<HTMLLinkElement>('link[rel=alternate][type="text/markdown"]');
  const response = await fetch(href);
  const twin = response.ok ? await response.text() : '';
  const markdown = name === undefined ? twin : cutPart(twin, id, name);
  if (!markdown) throw new Error(`No Markdown for ${id} in ${href}`);
  return completeLinks(markdown, href);
}

function find<E extends Element>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}
