import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { lastChanged } from '../lib/changes/last-changed.ts';
import { newestFirst } from '../lib/changes/newest-first.ts';
import { lastModified } from '../lib/changes/last-modified.ts';
import { entryPath } from '../lib/urls/entry-path.ts';
import { placeholderHome } from '../lib/urls/home-address.ts';
import { changeSchema } from '../schemas/change.ts';
import { readContent } from './read-content.ts';

/** Pages that search engines should not list: the print edition repeats all the others. */
const UNLISTED = ['/print/'];

/**
 * The sitemap, with the day on which each page was last checked or changed.
 * @param root the project's folder
 */
export function guideSitemap(root: string): AstroIntegration {
  const { entries, data } = readContent(root).guide;
  // The check of the content reports changes that cannot be read.
  const changes = newestFirst(data.changes.flatMap((change) => changeSchema.safeParse(change).data ?? []));
  const modified = new Map(
    entries.flatMap(({ collection, id, data: entry }) => {
      const path = entryPath(collection, id);
      const checked = checkedOn(entry);
      return checked === undefined
        ? []
        : [[path, lastModified(checked, lastChanged(changes, path)?.date)] as const];
    }),
  );
  return sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    filter: (url) => !UNLISTED.includes(addressOf(url)),
    serialize: (item) => {
      const lastmod = modified.get(addressOf(item.url));
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
