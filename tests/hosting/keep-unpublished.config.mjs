// The project's own configuration, except that a copy of the build is kept as it was before it was published.
import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import config from '../../astro.config.mjs';

const integrations = config.integrations ?? [];

/** @type {import('astro').AstroIntegration} */
const keepUnpublished = {
  name: 'keep-unpublished',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(new URL('../unpublished', dir));
      await rm(folder, { recursive: true, force: true });
      await cp(dir, folder, { recursive: true });
    },
  },
};

export default {
  ...config,
  // Beside the project, because its node_modules are shared.
  cacheDir: './.cache',
  integrations: [...integrations.slice(0, -1), keepUnpublished, ...integrations.slice(-1)],
};
