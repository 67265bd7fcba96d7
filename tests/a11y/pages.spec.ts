import { expect, test } from '@playwright/test';
import { findViolations } from '../support/axe.ts';
import { listPages } from '../support/pages.ts';

for (const address of listPages()) {
  test(`/${address} is accessible, light and dark, narrow and wide`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      // The page to print repeats the others; its frame and its first chapter are enough, and axe is slow on long pages.
      for (const chapter of document.querySelectorAll('.chapter ~ .chapter')) chapter.remove();
    });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await findViolations(page), `light, ${width} px`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      // Only colours differ between the themes.
      expect(await findViolations(page, 'colours'), `dark, ${width} px`).toEqual([]);
    }
  });
}
