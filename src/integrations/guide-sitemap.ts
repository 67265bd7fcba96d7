import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { entryPath } from '../lib/urls/entry-path.ts';
import { placeholderHome } from '../lib/urls/home-address.ts';
import { readContent } from './read-content.ts';

/** Pages that search engines should not list: the print edition repeats all the others. */
const UNLISTED = ['/print/'];

/**
 * The sitemap, with the day on which each page was last checked.
 * @param root the project's folder
 */
export function guideSitemap(root: string): AstroIntegration {
  const checked = new Map(
    readContent(root).guide.entries.map(({ collection, id, data }) => [
      entryPath(collection, id),
      checkedOn(data),
    ]),
  );
  return sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    filter: (url) => !UNLISTED.includes(addressOf(url)),
    serialize: (item) => {
      const lastmod = checked.get(addressOf(item.url));
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
}

/** The address from the root of the guide. The build runs with the placeholder as its home. */
const addressOf = (url: string): string => `/${url.slice(placeholderHome.length)}`;

function checkedOn(data: unknown): string | undefined {
  const date = typeof data === 'object' && data !== null ? Reflect.get(data, 'checked') : undefined;
  return typeof date === 'string' ? date : undefined;
}
