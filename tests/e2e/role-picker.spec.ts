import { expect, test, type Page } from '@playwright/test';

const column = (page: Page, name: string) => page.getByRole('columnheader', { name });

test('a role that is ticked stands beside the first two, and the address keeps the choice', async ({
  page,
}) => {
  await page.goto('compare/');
  await expect(column(page, 'ML engineer')).toBeVisible();
  await expect(column(page, 'Data scientist')).toBeHidden();
  await page.getByRole('checkbox', { name: 'Data scientist' }).check();
  await page.getByRole('checkbox', { name: 'Research engineer' }).check();
  await expect(column(page, 'Data scientist')).toBeVisible();
  await expect(page).toHaveURL(/compare\/\?with=data-scientist,research-engineer$/);
  await page.getByRole('checkbox', { name: 'Data scientist' }).uncheck();
  await page.getByRole('checkbox', { name: 'Research engineer' }).uncheck();
  await expect(page).toHaveURL(/compare\/$/);
});

test('a link opens with the roles that it names, and leads to its row', async ({ page }) => {
  await page.goto('compare/?with=mlops-engineer,astronaut#pay');
  await expect(column(page, 'MLOps engineer')).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(page.locator('tr:target')).toBeInViewport();
});

test('every row has a cell for every role that is picked', async ({ page }) => {
  await page.goto('compare/');
  for (const box of await page.locator('.picker input').all()) await box.check();
  const heads = await page.locator('.cmp thead th:visible').count();
  expect(heads).toBe(8);
  const rows = page.locator('.cmp tbody tr');
  await expect(rows).not.toHaveCount(0);
  for (const row of await rows.all()) {
    await expect(row.locator('th:visible, td:visible')).toHaveCount(heads);
  }
});

for (const width of [320, 820, 1440]) {
  test(`all seven roles fit a page of ${width} px, and only the table scrolls`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('compare/');
    const boxes = page.locator('.picker input');
    await expect(boxes).toHaveCount(5);
    for (const box of await boxes.all()) await box.check();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a role can be added, too', async ({ page }) => {
    await page.goto('compare/');
    await page.getByRole('checkbox', { name: 'Data engineer' }).check();
    await expect(column(page, 'Data engineer')).toBeVisible();
  });
});
