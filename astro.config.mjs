// @ts-check
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { editions } from './src/integrations/editions.ts';
import { guideSitemap } from './src/integrations/guide-sitemap.ts';
import { lazyScriptFiles } from './src/integrations/lazy-scripts.ts';
import { permalinks } from './src/integrations/permalinks.ts';
import { publish } from './src/integrations/publish.ts';
import { MARKDOWN_FEATURES } from './src/integrations/read-content.ts';
import { searchAssets } from './src/integrations/search-assets.ts';
import { readHomeAddress } from './src/lib/urls/home-address.ts';

export default defineConfig({
  // Only absolute addresses depend on it: canonical links, sitemap, feed, social images. Astro would explain a mistake
  // without a word on what to write.
  ...(process.env['SITE'] ? { site: readHomeAddress(process.env['SITE']) } : {}),
  trailingSlash: 'always',
  // Line breaks between words in templates stay spaces.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { processor: satteri({ features: MARKDOWN_FEATURES }), syntaxHighlight: false },
  integrations: [
    checkContent(),
    mdx(),
    guideSitemap(import.meta.dirname),
    searchAssets(),
    lazyScriptFiles(),
    editions(),
    permalinks(),
    publish(),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    build: {
      modulePreload: false,
      // Page scripts stand in the page: no round trip, and they run from disk.
      assetsInlineLimit: (file) => /\.(js|ts)$/.test(file) || file.includes('astro_type_script'),
      // Astro marks MDX modules with a directive that the bundler does not know; the output is right.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
