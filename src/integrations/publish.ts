import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { describeSizes } from '../lib/output/first-flight.ts';
import { placeholderHome, readHomeAddress } from '../lib/urls/home-address.ts';
import { addOfflineWorker } from './offline-files.ts';
import { publishFolder } from './publish-folder.ts';

/**
 * Makes the finished build ready for any host. Register it last, so that it sees what the others wrote.
 *
 * The whole build runs with the placeholder as `site`; the real one, if `site` is configured, is put in at the
 * end. So pages and integrations (sitemap, feed) always have a `site` and never need to ask. Pages must take it
 * from `Astro.site`, endpoints from `context.site`: `import.meta.env.SITE` is the environment variable itself.
 * @param options.offline whether browsers keep a copy for reading without a network; `false` also removes the
 *   copies that a former edition left in them
 * @returns an Astro integration
 */
export function publish({ offline = true }: { readonly offline?: boolean } = {}): AstroIntegration {
  let home: string | undefined;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        if (config.base !== '/') throw new Error('Leave `base` unset: the built folder works at any path.');
        home = config.site === undefined ? undefined : readHomeAddress(config.site);
        updateConfig({ site: placeholderHome });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await addOfflineWorker(folder, offline);
        const sizes = await publishFolder(folder, home);
        const pages = [...sizes].filter(([file]) => file.endsWith('.html'));
        logger.info(`${pages.length} pages work at any path; home: ${home ?? 'none'}`);
        logger.info(describeSizes(new Map(pages)));
      },
    },
  };
}
