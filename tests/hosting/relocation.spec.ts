import { chmod, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { startStaticServer } from '../../src/commands/static-server.ts';
import type { ServerOptions } from '../../src/commands/static-server.ts';
import { listFiles } from '../../src/integrations/output-folder.ts';
import { contentTypes, headersFor } from '../../src/lib/output/host-headers.ts';
import { findProgram, serverKinds, startServer } from './servers.ts';
import { walk } from './walk.ts';
import { watchPage } from './watch-page.ts';

const dist = join(import.meta.dirname, '../../dist');

// A walk visits every page of the guide.
test.setTimeout(180_000);

/** A misspelt search leads to a section, and the header leads on from there. */
async function expectSearchWorks(context: BrowserContext, root: string): Promise<void> {
  const page = await context.newPage();
  const watch = await watchPage(page, (url) => url.startsWith(root));
  const end = root.startsWith('file:') ? 'index.html' : '';
  await page.goto(`${root}path/programming/${end}`);
  await page.keyboard.press('/');
  await page.getByRole('dialog').locator('input[name=q]').fill('promt enginering');
  const result = page.getByRole('dialog').locator('a[data-result]').first();
  await expect(result).toContainText(/prompt/i);
  await result.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toMatch(/#[\w-]+$/);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`^${root}[a-z-]+/${end}$`));
  expect(await watch.collect()).toEqual([]);
}

/** The page for missing addresses finds the way home from any depth. */
async function expectNotFoundPage(context: BrowserContext, root: string): Promise<void> {
  const page = await context.newPage();
  const watch = await watchPage(page, (url) => url.startsWith(new URL(root).origin));
  for (const path of ['nothing-here', 'role/nothing-here/', 'a/b/c/prompt-engineering.html']) {
    const response = await page.goto(root + path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Start page' })).toHaveAttribute('href', root);
    await expect(page.getByLabel('Search the guide')).toHaveValue(
      path.split('/').at(-1)?.includes('prompt') ? 'a b c prompt engineering' : /nothing here$/,
    );
    // The address itself is missing, and so is the icon in the folders that are not the root.
    const unexpected = (await watch.collect()).filter((line) => !/: 404 for |status of 404/.test(line));
    expect(unexpected).toEqual([]);
    await page.getByRole('link', { name: 'Start page' }).click();
    await expect(page).toHaveURL(root);
  }
}

/** Pages, hashed files and data come with the headers and types of our one list, and compressed. */
async function expectHeaders(context: BrowserContext, root: string): Promise<void> {
  const font = (await listFiles(dist)).find((file) => file.endsWith('.woff2')) ?? 'no font';
  for (const file of [
    'role/',
    font,
    'site.webmanifest',
    'role/index.md',
    'data/comparison.csv',
    'favicon.svg',
  ]) {
    const response = await context.request.get(root + file, { headers: { 'Accept-Encoding': 'gzip' } });
    const sent = response.headers();
    for (const [name, value] of headersFor(file)) expect(sent[name.toLowerCase()], file).toBe(value);
    const ending = /\.(\w+)$/.exec(file)?.[1] ?? 'html';
    const bare = (type = '') => type.replace(/;.*$/, '');
    expect(bare(sent['content-type']), file).toBe(bare(contentTypes[ending]));
    expect(sent['content-encoding'], file).toBe(file === font ? undefined : 'gzip');
  }
  // A page stands in for the missing file, and is not taken for one.
  const missing = await context.request.get(`${root}data/nothing.csv`);
  expect(missing.status()).toBe(404);
  expect(missing.headers()['content-type']).toMatch(/^text\/html\b/);
}

const ownServers: Readonly<Record<string, Omit<ServerOptions, 'folder' | 'port'>>> = {
  'at the root of a host': { mount: '/' },
  'at a deep path': { mount: '/deep/er/' },
  'at the root of a host that does not redirect': { mount: '/', missingSlash: 'serve' },
  'at a deep path on a host that does not redirect': { mount: '/deep/er/', missingSlash: 'serve' },
};

for (const [where, options] of Object.entries(ownServers)) {
  test(`the guide works ${where}`, async ({ context }) => {
    const server = await startStaticServer({ folder: dist, port: 0, ...options });
    const root = server.address;
    const withoutSlash = options.missingSlash === 'serve' && options.mount === '/';
    try {
      expect(await walk(context, { root, withoutSlash })).toEqual([]);
      await expectSearchWorks(context, root);
      await expectNotFoundPage(context, root);
    } finally {
      await server.close();
    }
  });
}

test('the guide works from disk', async ({ context }) => {
  const root = `${pathToFileURL(dist).href}/`;
  expect(await walk(context, { root })).toEqual([]);
  await expectSearchWorks(context, root);
});

for (const kind of serverKinds) {
  test(`the guide works on ${kind.name}, at the root and at a deep path`, async ({ context }) => {
    const isMissing = findProgram(kind.program) === undefined;
    if (isMissing) console.log(`${kind.name} is not tried: ${kind.program} is not installed`);
    test.skip(isMissing, `${kind.program} is not installed`);
    const web = await mkdtemp(join(tmpdir(), 'guide-web-'));
    // Servers that start as root read it as somebody else.
    await chmod(web, 0o755);
    await cp(dist, web, { recursive: true });
    await mkdir(join(web, 'deep'));
    await cp(dist, join(web, 'deep/er'), { recursive: true });
    const server = await startServer(kind, web);
    try {
      const deep = `${server.address}deep/er/`;
      expect(await walk(context, { root: deep })).toEqual([]);
      for (const root of [server.address, deep]) {
        await expectSearchWorks(context, root);
        if (kind.showsNotFound) await expectNotFoundPage(context, root);
        if (kind.sendsHeaders) await expectHeaders(context, root);
      }
    } finally {
      await server.close();
      await rm(web, { recursive: true });
    }
  });
}
