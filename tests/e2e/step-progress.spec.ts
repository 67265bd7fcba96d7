import { expect, test, type Page } from '@playwright/test';

const step = (page: Page, name: string) => page.getByRole('checkbox', { name: `Done: ${name}` });

test('ticks are counted, remembered, and change what is ready next', async ({ page }) => {
  await page.goto('path/');
  const ready = page.locator('[data-ready]');
  await expect(ready).toContainText('Programming');
  const count = Number(await page.locator('progress').getAttribute('max'));
  expect(count).toBe(await page.locator('.st input').count());
  await step(page, 'Programming').check();
  await expect(page.locator('[data-count]')).toHaveText('1');
  await expect(ready).not.toContainText('Programming');
  await page.reload();
  await expect(step(page, 'Programming')).toBeChecked();
  await expect(page.locator('progress')).toHaveJSProperty('value', 1);
});

test('a tick reaches other windows of the guide', async ({ page, context }) => {
  await page.goto('path/');
  const other = await context.newPage();
  await other.goto('path/');
  await step(page, 'Programming').check();
  await expect(step(other, 'Programming')).toBeChecked();
});

test('clearing asks first', async ({ page }) => {
  await page.goto('path/');
  await step(page, 'Programming').check();
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.getByRole('button', { name: 'Clear progress' }).click();
  await expect(step(page, 'Programming')).toBeChecked();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Clear progress' }).click();
  await expect(step(page, 'Programming')).not.toBeChecked();
  await page.reload();
  await expect(step(page, 'Programming')).not.toBeChecked();
});

test('the checkpoints of a step are remembered, and are no steps of the path', async ({ page }) => {
  await page.goto('path/programming/');
  const first = page.locator('.checkpoints input').first();
  await first.check();
  await page.reload();
  await expect(first).toBeChecked();
  await page.goto('path/');
  await expect(page.locator('[data-count]')).toHaveText('0');
});

test('damaged storage counts as nothing ticked', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('guide-progress', '{"broken'));
  await page.goto('path/');
  await expect(page.locator('[data-count]')).toHaveText('0');
});
