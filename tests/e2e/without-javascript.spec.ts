import { expect, test } from '@playwright/test';
import { listPages } from '../support/pages.ts';

test.use({ javaScriptEnabled: false });

for (const address of listPages()) {
  test(`/${address} reads without JavaScript`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').locator('p:visible').first()).not.toBeEmpty();
    // What only works with JavaScript stays away.
    await expect(
      page.locator('site-search form, theme-switch, share-page, [data-progress]').locator('visible=true'),
    ).toHaveCount(0);
  });
}

test('every link of the header and the footer leads to a page or a file', async ({ page }) => {
  await page.goto('');
  const addresses = await page
    .locator('header.top a, footer a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) {
    const response = await page.request.get(address);
    expect(response.status(), address).toBe(200);
  }
});

test('the menu of a phone opens, and closes with its own button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('role/');
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Comparison' });
  await expect(link).toBeHidden();
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await expect(link).toBeVisible();
  await page.getByRole('button', { name: 'Close menu' }).click();
  await expect(link).toBeHidden();
});

test('the table of contents of a phone opens and leads to its section', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('role/');
  const link = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').last();
  await expect(link).toBeHidden();
  await page.locator('.toc summary').click();
  await link.click();
  await expect(page.locator('h2:target')).toBeInViewport();
});

test('search is a list of all sections from A to Z, and its links lead to them', async ({ page }) => {
  await page.goto('');
  await page.locator('header [href$="search/"]').click();
  await expect(page.getByRole('heading', { name: 'Every section, A to Z' })).toBeVisible();
  const links = page.locator('[data-section-index] a');
  expect(await links.count()).toBeGreaterThan(150);
  await links.filter({ hasText: 'Fairness' }).first().click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('a term leads to its definition in the glossary', async ({ page }) => {
  await page.goto('role/');
  await page.locator('a[data-term]').first().click();
  await expect(page).toHaveURL(/glossary\/#/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a permalink is a link, and the page leads to its Markdown text', async ({ page }) => {
  await page.goto('role/');
  await page.getByRole('link', { name: 'Link to Definition' }).click();
  await expect(page).toHaveURL(/role\/#definition$/);
  const twin = await page.getByRole('link', { name: 'This page as Markdown' }).getAttribute('href');
  const response = await page.request.get(new URL(twin ?? '', page.url()).href);
  expect(await response.text()).toContain('# What an AI engineer is');
});
