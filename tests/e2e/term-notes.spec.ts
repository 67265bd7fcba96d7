import { expect, test } from '@playwright/test';

test('a term shows its definition in place, and Escape returns to the term', async ({ page }) => {
  await page.goto('role/');
  const term = page.locator('a[data-term]').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: /^Definition/ });
  await expect(note).toBeVisible();
  await expect(note.getByRole('link', { name: 'In the glossary' })).toBeFocused();
  await expect(page).toHaveURL(/role\/$/);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('the definition leads to the glossary', async ({ page }) => {
  await page.goto('role/');
  await page.locator('a[data-term]').first().click();
  await page.getByRole('link', { name: 'In the glossary' }).click();
  await expect(page).toHaveURL(/glossary\/#/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a second term closes the first, and a click elsewhere closes it', async ({ page }) => {
  await page.goto('role/');
  const notes = page.getByRole('dialog', { name: /^Definition/ });
  await page.locator('a[data-term]').first().click();
  await page.locator('a[data-term]').last().click();
  await expect(notes).toHaveCount(1);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(notes).toHaveCount(0);
});

for (const width of [320, 820, 1440]) {
  test(`the definition stays inside a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('role/');
    const terms = page.locator('a[data-term]');
    await expect(terms).not.toHaveCount(0);
    for (const term of await terms.all()) {
      await term.click();
      const box = await page.getByRole('dialog', { name: /^Definition/ }).boundingBox();
      if (!box) throw new Error('no definition is shown');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(700);
      await page.keyboard.press('Escape');
    }
  });
}
