import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser for the tests: the one named by CHROMIUM, an installed Chromium or Chrome, else Playwright’s own, else the
 * one of the system’s package manager. Installs what is missing.
 * @returns the path of a browser that starts, or undefined after saying what to do.
 */
export function findBrowser(): string | undefined {
  const found = installedBrowser() ?? playwrightBrowser() ?? packagedBrowser();
  if (found) {
    console.log(`Browser for the tests: ${found}`);
    return found;
  }
  console.error(
    'No browser for the tests was found, and none could be installed.\n' +
      'Install Chromium or Google Chrome, or set CHROMIUM to the path of one, and run npm test again.',
  );
  return undefined;
}

function installedBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  const candidates = [
    process.env['CHROMIUM'] ?? '',
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...PLACES,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== '' && existsSync(path) && starts(path));
}

function playwrightBrowser(): string | undefined {
  console.log('No browser found; asking Playwright for its own …');
  run(process.execPath, [join('src', 'commands', 'run.mjs'), 'playwright', 'install', 'chromium']);
  const path = chromium.executablePath();
  return existsSync(path) && starts(path) ? path : undefined;
}

function packagedBrowser(): string | undefined {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Playwright’s browser does not start here; asking the system’s package manager …');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const command of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const [program = 'apt-get', ...args] = [...sudo, 'apt-get', '--quiet', ...command];
    run(program, args);
  }
  return installedBrowser();
}

function starts(path: string): boolean {
  // There a browser that is asked for its version opens a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function run(program: string, args: readonly string[]): void {
  spawnSync(program, args, { stdio: 'inherit', timeout: 600_000 });
}
