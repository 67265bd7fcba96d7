import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { startStaticServer } from '../../src/commands/static-server.ts';
import type { StaticServer } from '../../src/commands/static-server.ts';
import { listOfflineFiles } from '../../src/integrations/offline-files.ts';
import { listPages } from '../support/pages.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(90_000);

const dist = join(import.meta.dirname, '../../dist');
const pages = listPages().filter((path) => path !== '404.html' && path !== 'print/');

let folder: string;
let server: StaticServer;
let root: string;

async function serve(mount: string): Promise<void> {
  server = await startStaticServer({ folder, port: root === '' ? 0 : Number(new URL(root).port), mount });
  root = server.address;
}

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guide-offline-'));
  await cp(dist, folder, { recursive: true });
  root = '';
  await serve('/deep/er/');
});

test.afterEach(async () => {
  await server.close().catch(() => undefined);
  await rm(folder, { recursive: true });
});

/** Changes a published file, with its compressed copies. */
async function change(file: string, edit: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, edit(await readFile(path, 'utf8')));
  for (const ending of ['.br', '.gz']) await rm(path + ending, { force: true });
}

/** Publishes an edition in which a page has another heading. */
async function publishHeading(heading: string): Promise<void> {
  await change('role/index.html', (html) => html.replace(/(<h1[^>]*>)[^<]*/, `$1${heading}`));
  await listOfflineFiles(folder);
  await change('offline-worker.js', (code) => code);
}

const state = (page: Page) => page.locator('[data-offline-state]');
const news = (page: Page) => page.locator('offline-note [role=status]');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function visitAndSave(page: Page, path = ''): Promise<void> {
  await page.goto(root + path);
  await expect(state(page)).toHaveText('Saved for reading without a network.', { timeout: 30_000 });
}

/** The addresses that the copy holds. */
function listSaved(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('guide '));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url);
  });
}

const countWorkers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('after one visit every page can be read and searched without a network', async ({ page }) => {
  await visitAndSave(page, 'path/programming/');
  await expect(news(page)).toBeEmpty();
  await server.close();
  for (const path of pages) {
    await page.goto(root + path);
    await expect(heading(page), path).toBeVisible();
    await expect(news(page), path).toHaveText(/network cannot be reached.*saved copy/);
  }
  await page.goto(`${root}role`);
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('dialog').locator('input[name=q]').fill('promt enginering');
  const result = page.getByRole('dialog').locator('a[data-result]').first();
  await expect(result).toContainText(/prompt/i);
  await result.click();
  await expect(heading(page)).toBeVisible();
  await page.goto(`${root}role/`);
  await page.getByRole('link', { name: 'Link to Definition' }).click();
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByLabel('Text to copy')).toHaveValue(/“Definition”/);
  await page.goto(`${root}search/?q=salary`);
  await expect(page.locator('main a[data-result]').first()).toBeVisible();
});

test('with a network nobody reads an old page, and without one nobody reads a mixture', async ({ page }) => {
  await visitAndSave(page, 'role/');
  const before = await listSaved(page);
  await publishHeading('The second edition');
  await page.goto(`${root}role/`);
  await expect(heading(page)).toHaveText('The second edition');
  await expect
    .poll(async () => (await listSaved(page)).filter((url) => !before.includes(url)).length, {
      timeout: 30_000,
    })
    .toBe(1);
  await expect.poll(async () => (await listSaved(page)).length).toBe(before.length);
  await server.close();
  await page.goto(`${root}role/`);
  await expect(heading(page)).toHaveText('The second edition');
});

test('a page that stays open for long says that there is a new edition, and the next ones do not', async ({
  page,
}) => {
  await page.clock.install();
  await visitAndSave(page, 'role/');
  await publishHeading('The second edition');
  const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await comeBack();
  await page.clock.fastForward('01:01:00');
  await expect(news(page)).toBeEmpty();
  await comeBack();
  await expect(news(page)).toHaveText(/has been updated.*Reload/);
  await page.goto(`${root}role/`);
  await expect(heading(page)).toHaveText('The second edition');
  await expect(state(page)).toHaveText('Saved for reading without a network.');
  await expect(news(page)).toBeEmpty();
});

test('an edition that is only half there leaves the copy as it was', async ({ page }) => {
  await visitAndSave(page, 'role/');
  const before = await listSaved(page);
  const old = await heading(page).textContent();
  await publishHeading('The second edition');
  await change('role/index.html', (html) => html.replace('The second edition', 'Half of an edition'));
  await page.goto(`${root}about/`);
  const end = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const worker = registration.installing ?? (await registration.update()).installing;
    return new Promise<string | undefined>((resolve) => {
      const check = (): void => {
        if (!worker || /^(?:redundant|activated)$/.test(worker.state)) resolve(worker?.state);
      };
      worker?.addEventListener('statechange', check);
      check();
    });
  });
  expect(end).toBe('redundant');
  expect((await listSaved(page)).filter((url) => before.includes(url))).toEqual(before);
  await server.close();
  await page.goto(`${root}role/`);
  await expect(heading(page)).toHaveText(old ?? '');
});

test('the worker leaves everything on the same host alone that is not the guide', async ({
  page,
  context,
}) => {
  await server.close();
  await mkdir(join(folder, 'neighbour'));
  await writeFile(join(folder, 'neighbour/index.html'), '<!doctype html><h1>A neighbour</h1>');
  await serve('/');
  await page.goto(`${root}neighbour/`);
  await page.evaluate(async () => {
    await (await caches.open('a neighbour')).put('/neighbour/kept', new Response('kept'));
  });
  await visitAndSave(page);
  await page.goto(`${root}neighbour/`);
  await expect(heading(page)).toHaveText('A neighbour');
  expect((await listSaved(page)).filter((url) => url.includes('neighbour'))).toEqual([]);
  await server.close();
  const other = await context.newPage();
  await expect(other.goto(`${root}neighbour/`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  await page.goto(root);
  await page.getByRole('button', { name: 'Remove the saved copy' }).click();
  await expect(page.getByRole('button', { name: /^Save the guide/ })).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual(['a neighbour']);
});

test('a reader can have the copy removed, and it stays away until wanted again', async ({ page }) => {
  await visitAndSave(page);
  await page.getByRole('button', { name: 'Remove the saved copy' }).click();
  await expect(page.getByRole('button', { name: /^Save the guide/ })).toBeFocused();
  expect(await countWorkers(page)).toBe(0);
  expect(await listSaved(page)).toEqual([]);
  await page.goto(`${root}role/`);
  await page.waitForLoadState('networkidle');
  expect(await countWorkers(page)).toBe(0);
  await page.getByRole('button', { name: /^Save the guide/ }).click();
  await expect(state(page)).toHaveText('Saved for reading without a network.', { timeout: 30_000 });
});

test('an edition without an offline copy removes the copy of the former edition', async ({ page }) => {
  await visitAndSave(page);
  await change('offline-worker.js', (code) => code.replace(/^.*/, 'self.guideFiles=null;'));
  await change('role/index.html', (html) => html.replace(/ data-offline="?[^ >]*/, ''));
  await page.goto(`${root}role/`);
  await expect.poll(() => countWorkers(page), { timeout: 30_000 }).toBe(0);
  await expect.poll(() => listSaved(page)).toEqual([]);
  await expect(page.locator('offline-note')).toBeHidden();
});
