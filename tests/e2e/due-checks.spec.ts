import { expect, test } from '@playwright/test';

const overdue = 'overdue: read this number with care';

for (const [when, day, shown] of [
  ['on the day it is due', 0, false],
  ['on the day after', 1, true],
] as const) {
  test(`a number whose check is due is ${shown ? '' : 'not '}called overdue ${when}`, async ({ page }) => {
    await page.goto('path/programming/');
    const due = await page.locator('time[data-recheck]').first().getAttribute('datetime');
    await page.clock.setFixedTime(Date.parse(`${due}T12:00Z`) + day * 24 * 60 * 60 * 1000);
    await page.reload();
    await page.locator('details:has(time[data-recheck])').first().locator('summary').first().click();
    const note = page.getByText(overdue).first();
    await (shown ? expect(note).toBeVisible() : expect(note).toHaveCount(0));
  });
}
