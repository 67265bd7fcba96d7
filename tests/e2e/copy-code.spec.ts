import { expect, test } from '@playwright/test';

const ADDRESS = 'responsibilities/integrating-ai/';
const CAPTION = 'integrate.py: the model proposes, the program decides';

test('code is copied as it is written, and the button says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ADDRESS);
  const figure = page.locator('figure', { hasText: CAPTION });
  await figure.getByRole('button', { name: 'Copy' }).click();
  await expect(figure.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^import json\n\nPRIORITIES = /);
  expect(copied).toBe(await figure.locator('pre').first().textContent());
});

test('where the clipboard is refused, the code is selected instead', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
  });
  await page.goto(ADDRESS);
  const figure = page.locator('figure', { hasText: CAPTION });
  await figure.getByRole('button', { name: 'Copy' }).click();
  await expect(figure.getByRole('status')).toHaveText('Selected, ready to copy');
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^import json\n\nPRIORITIES/);
  await expect(figure.getByRole('group', { name: CAPTION, exact: true })).toBeFocused();
});

test('a box of code is reached with the keyboard and has the name of its figure', async ({ page }) => {
  await page.goto(ADDRESS);
  const box = page.getByRole('group', { name: CAPTION, exact: true });
  await page.locator('figure', { hasText: CAPTION }).getByRole('button').focus();
  await page.keyboard.press('Tab');
  await expect(box).toBeFocused();
});

test('no button to copy is printed', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('figure button, .copied').locator('visible=true')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button to copy, and code has its colours', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.locator('figure button')).toHaveCount(0);
    const keyword = page.locator('pre .k').first();
    const colour = (element: Element): string => getComputedStyle(element).color;
    expect(await keyword.evaluate(colour)).not.toBe(await page.locator('pre').first().evaluate(colour));
  });
});
