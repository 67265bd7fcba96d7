import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const port = 43210;
const browser = process.env['CHROMIUM'] ?? ['/usr/bin/chromium'].find((path) => existsSync(path));

/** Everything that needs a browser. It looks at dist/, as the build left it. */
export default defineConfig({
  outputDir: '.output/browser',
  fullyParallel: true,
  workers: 2,
  // Timings on shared machines are noisy; a test that passes on another try is reported as flaky.
  retries: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    // Pages are visited as `role/`, so that the same tests could run below a path.
    baseURL: `http://localhost:${port}/`,
    // Requests that a service worker makes cannot be watched; the tests about it allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      // Chromium’s sandbox refuses to start for root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `node src/commands/run.mjs src/commands/serve.ts --port ${port}`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'e2e', testDir: 'e2e' },
    { name: 'a11y', testDir: 'a11y', use: { reducedMotion: 'reduce' } },
    { name: 'hosting', testDir: 'hosting' },
  ],
});
