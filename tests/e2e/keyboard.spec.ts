import { expect, test } from '@playwright/test';
import { SITE } from '../../src/site.ts';

test('the first stop is a link that skips to the content', async ({ page }) => {
  await page.goto('role/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the order is: skip link, start page, areas, search, sharing, contents of the page, text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('role/');
  const stops: string[] = [];
  for (let stop = 0; stop < 10; stop++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
  }
  expect(stops.slice(0, 6)).toEqual([
    'Skip to content',
    SITE.name,
    'The role',
    'Comparison',
    'Responsibilities',
    'Learning path',
  ]);
  expect(stops[6]).toContain('Search');
  expect(stops.slice(7, 9)).toEqual(['Guide', 'Share or cite']);
  expect(await page.evaluate(() => document.activeElement?.closest('.toc') !== null)).toBe(true);
});

test('the menu opens with Enter, closes with Escape, and focus returns', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('role/');
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  await menu.focus();
  await page.keyboard.press('Enter');
  const first = page.getByRole('navigation', { name: 'Main' }).getByRole('link').first();
  await expect(first).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(menu).toBeFocused();
});

test('every stop shows where it is', async ({ page }) => {
  await page.goto('path/');
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return { outlineStyle, outlineWidth, element: focused.outerHTML.slice(0, 80) };
    });
    expect(outline).toMatchObject({ outlineStyle: 'solid', outlineWidth: '3px' });
  }
});

test('the table of contents marks the section a reader is in', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('role/');
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  await links.nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(links.nth(2)).toHaveAttribute('aria-current', 'location');
  await expect(page.locator('h2:target')).toBeInViewport();
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(links.nth(2)).not.toHaveAttribute('aria-current', 'location');
});

test('the theme is switched with the arrow keys', async ({ page }) => {
  await page.goto('');
  await page.getByRole('radio', { name: 'System' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
