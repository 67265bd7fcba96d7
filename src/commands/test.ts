// Every check there is: npm test
import { CHECKS } from './checks.ts';
import { findBrowser } from './find-browser.ts';
import { runSteps } from './steps.ts';

const browser = findBrowser();
if (!browser) process.exit(1);
const env = { CHROMIUM: browser };

const passed = runSteps(
  [
    ...CHECKS,
    {
      title: 'Unit and component tests',
      run: [
        'vitest',
        'run',
        '--config',
        'tests/vitest.config.ts',
        '--project',
        'unit',
        '--project',
        'component',
      ],
    },
    { title: 'Build', run: ['astro', 'build'] },
    {
      title: 'The built site',
      run: ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'site'],
    },
    { title: 'Browser', run: ['playwright', 'test', '--config', 'tests/playwright.config.ts'], env },
  ],
  'Build',
);
process.exitCode = passed ? 0 : 1;
