import { join } from 'node:path';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** Small and pure; no Astro, no browser. */
const unit = defineConfig({ root, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } });

/** Reads dist/, as `astro build` left it. */
const site = defineConfig({
  root,
  test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 },
});

export default defineConfig(async (env) => {
  /** Renders single components with Astro’s container. */
  const component = await getViteConfig(
    { root, test: { name: 'component', include: ['tests/component/**/*.test.ts'] } },
    { root, devToolbar: { enabled: false } },
  )(env);
  return { root, test: { projects: [unit, site, component] } };
});
