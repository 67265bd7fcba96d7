import { fileURLToPath } from 'node:url';
import { type Page, expect, test } from '@playwright/test';
import { indexScript } from '../../src/integrations/search-assets.ts';
import { readCorpus } from '../search/built-records.ts';
import { enlarge } from '../search/enlarge.ts';

const field = (page: Page) => page.getByRole('dialog').locator('input[type=search][name=q]');
const status = (page: Page) => page.getByRole('dialog').locator('[data-search-status]');
const results = (page: Page) => page.getByRole('dialog').locator('a[data-result]');
const engine = /\/assets\/search\.[0-9a-f]+\.js$/;
const index = /\/assets\/search-index\.[0-9a-f]+\.js$/;

async function openSearch(page: Page, query: string): Promise<void> {
  await page.goto('role/');
  await page.keyboard.press('/');
  await field(page).fill(query);
}

/** Keeps the index back until the function that comes out is called. */
async function holdIndex(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(index, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('nothing is loaded before the reader reaches for search, then each script once', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/assets/search')) loaded.push(request.url());
  });
  await page.goto('role/');
  await page.waitForLoadState('networkidle');
  expect(loaded).toEqual([]);
  await page.locator('[data-search-open]').first().hover();
  await expect.poll(() => loaded.length).toBe(2);
  await page.keyboard.press('/');
  await field(page).fill('pay');
  await expect(results(page).first()).toBeVisible();
  expect(loaded.filter((url) => engine.test(url))).toHaveLength(1);
  expect(loaded.filter((url) => index.test(url))).toHaveLength(1);
});

test('search opens from its control, with / and with Ctrl+K; Escape closes it and focus returns', async ({
  page,
}) => {
  await page.goto('role/');
  const control = page.locator('[data-search-open]').first();
  const openings = [
    () => control.press('Enter'),
    () => control.press(' '),
    () => page.keyboard.press('/'),
    () => page.keyboard.press('Control+k'),
  ];
  for (const open of openings) {
    await control.focus();
    await open();
    await expect(field(page)).toBeFocused();
    await field(page).fill('pay');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(control).toBeFocused();
  }
});

test('a slash typed into a field stays a slash', async ({ page }) => {
  await openSearch(page, '');
  await page.keyboard.type('ci/cd');
  await expect(field(page)).toHaveValue('ci/cd');
});

test('the arrow keys move through the results and Enter opens the section', async ({ page }) => {
  await openSearch(page, 'engineer');
  await expect(results(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  const id = await results(page).nth(1).getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
  const href = await results(page)
    .nth(1)
    .evaluate((link: HTMLAnchorElement) => link.href);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
});

test('“difference between ai and ml engineer” opens the comparison', async ({ page }) => {
  await openSearch(page, 'difference between ai and ml engineer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/compare\/ai-engineer-vs-ml-engineer\/$/);
});

test('Enter before search is loaded opens the search page with the question', async ({ page }) => {
  const release = await holdIndex(page);
  await openSearch(page, 'fairness');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=fairness$/);
  release();
  await expect(page.locator('main a[data-result]').first()).toBeVisible();
});

test('a guess is said in words and its match is marked', async ({ page }) => {
  await openSearch(page, 'fairnes');
  await expect(status(page)).toHaveAttribute('data-search-status', 'ready');
  await expect(results(page).first()).toHaveAttribute('href', /ethics-and-bias\/|glossary\/#fairness$/);
  await openSearch(page, 'pytorh');
  await expect(status(page)).toHaveText(/Showing “PyTorch” for “pytorh”/i);
  await expect(results(page).first().locator('mark').first()).toHaveText(/PyTorch/);
});

test('nothing found is said, with a way on', async ({ page }) => {
  await openSearch(page, 'xqzvw gfkjh');
  await expect(status(page)).toHaveAttribute('data-search-status', 'empty');
  await expect(status(page)).toHaveText(/Nothing found/);
  await expect(page.getByRole('dialog').getByRole('link', { name: 'A to Z' })).toBeVisible();
});

test('for a query about something else, the nearest sections are said to be no answer, with a way on', async ({
  page,
}) => {
  await openSearch(page, 'flight attendant height requirement');
  await expect(status(page)).toHaveText(
    /^Nothing found that seems to answer “flight .* These sections come nearest/,
  );
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('link', { name: 'A to Z' })).toBeVisible();
  await field(page).fill('how to become an ai engineer');
  await expect(status(page)).toHaveText(/results/);
  await expect(page.getByRole('dialog').getByRole('link', { name: 'A to Z' })).toBeHidden();
});

test('markup in a query stays text', async ({ page }) => {
  await openSearch(page, '<i>pay');
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('<img src=x onerror=alert(1)>');
  await expect(status(page)).toHaveText('Nothing found for “<img src=x onerror=alert(1)>”.');
  await expect(page.getByRole('dialog').locator('img, i')).toHaveCount(0);
});

test('a slow network shows that search is loading, and the query typed meanwhile is answered', async ({
  page,
}) => {
  const release = await holdIndex(page);
  await openSearch(page, 'pay');
  await expect(status(page)).toHaveAttribute('data-search-status', 'loading');
  release();
  await expect(status(page)).toHaveAttribute('data-search-status', 'ready');
});

for (const [name, body] of [
  ['missing', undefined],
  ['broken', 'guideSearchIndex({"version":'],
  ['damaged', 'guideSearchIndex({"version":2,"pages":[]},"")'],
] as const) {
  test(`a ${name} index is said, and trying again helps`, async ({ page }) => {
    await page.route(index, (route) =>
      body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
    );
    await openSearch(page, 'pay');
    await expect(status(page)).toHaveAttribute('data-search-status', 'error');
    await page.unroute(index);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(status(page)).toHaveAttribute('data-search-status', 'ready');
  });
}

test('a newer index asks the reader to reload', async ({ page }) => {
  await page.route(index, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'guideSearchIndex({"version":99},"")' }),
  );
  await openSearch(page, 'pay');
  await expect(status(page)).toHaveAttribute('data-search-status', 'error');
  await expect(status(page)).toHaveText(/Reload the page/);
});

test.describe('the search page', () => {
  test('a link with a query answers it, and the query survives back and forward', async ({ page }) => {
    await page.goto('search/?q=pay');
    const inPage = page.getByRole('main').locator('input[name=q]');
    await expect(inPage).toHaveValue('pay');
    await inPage.fill('fairness');
    await expect(page).toHaveURL(/\?q=fairness$/);
    await page.getByRole('main').locator('a[data-result]').first().click();
    await expect(page).not.toHaveURL(/search\//);
    await page.goBack();
    await expect(page.getByRole('main').locator('input[name=q]')).toHaveValue('fairness');
    await expect(page.getByRole('main').locator('a[data-result]').first()).toBeVisible();
  });

  test('“All results” in the dialog opens it with the query', async ({ page }) => {
    await openSearch(page, 'engineer');
    await page.getByRole('link', { name: 'All results' }).click();
    await expect(page).toHaveURL(/search\/\?q=engineer$/);
    await expect(page.getByRole('main').locator('a[data-result]').first()).toBeVisible();
  });
});

test('the query of an opened result is back in the dialog after going back', async ({ page }) => {
  await openSearch(page, 'fairness');
  await results(page).first().click();
  await page.goBack();
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('fairness');
});

test('searching breaks no rule of the page’s security policy', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await openSearch(page, 'pytorh');
  await expect(page.locator('meta[http-equiv="content-security-policy" i]').first()).toHaveAttribute(
    'content',
    /trusted-types guide/,
  );
  await expect(results(page).first().locator('span')).not.toBeEmpty();
  expect(errors).toEqual([]);
});

test('search works in pages opened from a disk', async ({ page }) => {
  await page.goto(new URL('../../dist/role/index.html', import.meta.url).href);
  await page.keyboard.press('/');
  await field(page).fill('eu ai act');
  await expect(status(page)).toHaveAttribute('data-search-status', 'ready');
  await expect(results(page).first()).toHaveAttribute('href', /\/index\.html#/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/^file:.*(ethics-and-bias\/index\.html#law|glossary\/index\.html#ai-act)$/);
  expect(fileURLToPath(page.url())).toContain('dist');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page lists every section, and says nothing about a search that is not there', async ({
    page,
  }) => {
    await page.goto('search/');
    await expect(page.locator('main input')).toBeHidden();
    await expect(page.getByText('runs in your browser')).toBeHidden();
    await expect(page.locator('.section-index a').first()).toBeVisible();
  });
});

test.describe('a guide of ten times the size', () => {
  // A busy machine may pause the page for other reasons than search, and takes long to build such an index.
  test.describe.configure({ retries: 6, timeout: 120_000 });

  test('typing never blocks the page for 50 milliseconds', async ({ page }) => {
    const { records, ...words } = enlarge(await readCorpus(), 10);
    const body = indexScript(records, words, '');
    await page.route(index, (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await openSearch(page, 'pay');
    await expect(results(page).first()).toBeVisible();
    await page.evaluate(() => {
      const state = window as unknown as { longTasks: number[] };
      state.longTasks = [];
      new PerformanceObserver((list) => {
        state.longTasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask' });
    });
    for (const query of [
      'machine learning',
      'what is retreival augmented generation',
      'kubernets',
      'evalutaion',
    ]) {
      await field(page).fill('');
      await field(page).pressSequentially(query, { delay: 60 });
    }
    await expect(results(page).first()).toBeVisible();
    const longTasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
    expect(longTasks).toEqual([]);
  });
});
