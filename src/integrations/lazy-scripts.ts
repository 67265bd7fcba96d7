/**
 * The scripts that a page loads when its reader reaches for them. Each is bundled as one classic script, so that it
 * loads from disk too, and `<html data-NAME>` says where it lies. Register it before the integration that makes
 * addresses relative. `astro dev` serves the same scripts on request.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hasRootAttribute, setRootAttributes } from '../lib/output/set-root-attributes.ts';
import { bundleScript, hashedName } from './bundle-script.ts';
import { listFiles, readText, writeText } from './output-folder.ts';

interface LazyScript {
  readonly entry: string;
  readonly define?: Readonly<Record<string, string>>;
}

/** By the name of their file and attribute. */
export const lazyScripts = {
  search: {
    entry: fileURLToPath(new URL('../client/search-engine.ts', import.meta.url)),
    // Fuse.js keeps a table of accents for browsers without this function. Words are folded before they reach it, so
    // it is told that there is none, and the bundler drops the table.
    define: { 'String.prototype.normalize': 'undefined' },
  },
  share: { entry: fileURLToPath(new URL('../client/share-tools.ts', import.meta.url)) },
} as const satisfies Readonly<Record<string, LazyScript>>;

/** The integration. */
export function lazyScriptFiles(): AstroIntegration {
  const scripts: readonly (readonly [string, LazyScript])[] = Object.entries(lazyScripts);
  return {
    name: 'lazy-scripts',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0];
          const script = scripts.find(([name]) => path === `/assets/${name}.js`)?.[1];
          if (!script) return next();
          bundleScript(script.entry, script.define).then((code) => {
            response.setHeader('content-type', 'text/javascript; charset=utf-8');
            response.setHeader('cache-control', 'no-store');
            response.end(code);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const attributes: Record<string, string> = {};
        for (const [name, { entry, define }] of scripts) {
          const code = await bundleScript(entry, define);
          const file = `assets/${hashedName(name, code)}`;
          await writeText(folder, file, code);
          attributes[`data-${name}`] = `/${file}`;
        }
        const pages = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const html = await readText(folder, page);
          // A page loads only what its layout has an attribute for: the one for wrong addresses loads nothing.
          const own = Object.entries(attributes).filter(([name]) => hasRootAttribute(html, name));
          if (own.length > 0) await writeText(folder, page, setRootAttributes(html, Object.fromEntries(own)));
        }
        logger.info(`${scripts.length} scripts are loaded on demand`);
      },
    },
  };
}
