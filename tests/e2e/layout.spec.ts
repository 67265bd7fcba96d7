import { expect, test, type Page } from '@playwright/test';
import { findOverflow } from '../support/overflow.ts';
import { KINDS, listPages } from '../support/pages.ts';

// Both sides of every breakpoint, and the sizes of common screens.
const WIDTHS = [
  320, 340, 360, 390, 430, 480, 560, 640, 700, 736, 737, 768, 820, 900, 960, 1024, 1025, 1100, 1200, 1280,
  1440,
];

for (const address of listPages()) {
  test(`/${address} never scrolls sideways, at any width and any text size`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    const tooWide: Record<string, readonly string[]> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const found = await findOverflow(page);
      if (found.length > 0) tooWide[`${width} px`] = found;
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    for (const width of [360, 768]) {
      await page.setViewportSize({ width, height: 800 });
      const found = await findOverflow(page);
      if (found.length > 0) tooWide[`${width} px with text at 200 %`] = found;
    }
    expect(tooWide).toEqual({});
  });
}

test.describe('at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  for (const address of ['', 'compare/', 'path/', 'responsibilities/integrating-ai/']) {
    test(`/${address} fits, and its text is not covered`, async ({ page }) => {
      await page.goto(address);
      expect(await findOverflow(page)).toEqual([]);
      await page.locator('main p:visible').nth(2).scrollIntoViewIfNeeded();
      expect(await coveredHeight(page)).toBeLessThanOrEqual(64);
    });
  }

  test('the search dialog fits', async ({ page }) => {
    await page.goto('role/');
    await page.keyboard.press('/');
    await page.keyboard.type('pay');
    await expect(page.locator('dialog a[data-result]').first()).toBeVisible();
    expect(await findOverflow(page)).toEqual([]);
    const box = await page.getByRole('dialog').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(320);
    expect(box?.height).toBeLessThanOrEqual(256);
  });
});

test('with WCAG text spacing nothing overflows', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of KINDS) {
    await page.goto(address);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
        element.style.lineHeight = '1.5';
        element.style.letterSpacing = '0.12em';
        element.style.wordSpacing = '0.16em';
        if (element.localName === 'p') element.style.marginBottom = '2em';
      }
    });
    expect(await findOverflow(page), address).toEqual([]);
  }
});

test('on a phone the row that a link leads to stands below the names of the roles', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  // A jump and no journey, so that there is one place to measure.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('compare/#deployment');
  const names = page.locator('.cmp thead');
  await expect.poll(async () => (await names.boundingBox())?.y).toBe(0);
  const header = await names.boundingBox();
  const title = await page.locator('tr:target .asp').boundingBox();
  if (!header || !title) throw new Error('the comparison has no header, or no row is linked to');
  expect(title.y).toBeGreaterThanOrEqual(header.y + header.height);
});

test('at text of twice the size no word of the first headline is broken', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('');
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const headline = page.getByRole('heading', { level: 1 });
  const [inner, outer] = await headline.evaluate((element) => {
    element.style.overflowWrap = 'normal';
    return [element.scrollWidth, element.clientWidth];
  });
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
});

for (const width of [360, 1280]) {
  test(`primary controls are at least 44 px high at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('path/');
    const controls = ['[data-search-open]', '.brand', '.pn a', '[data-clear]', '.theme label'];
    expect(await smallTargets(page, controls, 44)).toEqual([]);
    // A station is drawn smaller than what answers to a finger.
    const station = page.locator('.st input').first();
    const box = await station.boundingBox();
    if (!box) throw new Error('the path has no stations');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 - 21);
    await expect(station).toBeChecked();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 + 21);
    await expect(station).not.toBeChecked();
    if (width < 736) await page.getByRole('button', { name: 'Menu', exact: true }).click();
    expect(await smallTargets(page, ['#nav a'], 44)).toEqual([]);
    await page.goto('path/programming/');
    expect(await smallTargets(page, ['.checkpoints label', 'summary', '.pn a', 'figure button'], 44)).toEqual(
      [],
    );
    await page.keyboard.press('/');
    expect(await smallTargets(page, ['dialog input', 'dialog form button'], 44)).toEqual([]);
  });
}

/** How much of the window's height something sticky takes from the reader. */
function coveredHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const covering = [...document.querySelectorAll('body *')].filter((element) => {
      const { position, display } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      return (
        /sticky|fixed/.test(position) && display !== 'none' && box.top === 0 && box.width > innerWidth / 2
      );
    });
    return Math.max(0, ...covering.map((element) => element.getBoundingClientRect().height));
  });
}

/** The visible elements that are lower than they should be, with their height. */
function smallTargets(page: Page, selectors: readonly string[], least: number): Promise<readonly string[]> {
  return page.evaluate(
    ([all, height]) =>
      all.flatMap((selector) => {
        const found = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
        if (found.length === 0) return [`nothing matches ${selector}`];
        return found
          .map((element) => element.getBoundingClientRect().height)
          .filter((actual) => actual < height)
          .map((actual) => `${selector}: ${actual.toFixed(1)} px`);
      }),
    [selectors, least] as const,
  );
}
