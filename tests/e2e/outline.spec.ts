import { expect, test } from '@playwright/test';
import { SITE } from '../../src/site.ts';

test('the header is a banner with the way home, the areas and search', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('role/');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "${SITE.name}"
      - navigation "Main":
        - list:
          - listitem:
            - link "The role"
          - listitem:
            - link "Comparison"
          - listitem:
            - link "Responsibilities"
          - listitem:
            - link "Learning path"
      - button "Search"
  `);
});

for (const width of [360, 1280]) {
  test(`the comparison stays a table at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('');
    await expect(page.getByRole('table')).toMatchAriaSnapshot(`
      - table "AI engineer and ML engineer compared on 3 aspects":
        - caption
        - rowgroup:
          - row:
            - columnheader "AI engineer"
            - columnheader "ML engineer"
        - rowgroup:
          - row:
            - rowheader "Primary focus"
            - cell
            - cell
    `);
  });
}

test('a reading page has one main heading, its place in the guide, and its neighbours', async ({ page }) => {
  await page.goto('responsibilities/integrating-ai/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - link "Guide"
      - listitem:
        - link "Responsibilities"
  `);
  const neighbours = page.getByRole('navigation', { name: 'Previous and next' });
  await expect(neighbours.getByRole('link', { name: /^Previous/ })).toBeVisible();
  await expect(neighbours.getByRole('link', { name: /^Next/ })).toBeVisible();
});
