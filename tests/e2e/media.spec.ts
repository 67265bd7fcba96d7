import { expect, test } from '@playwright/test';
import { KINDS } from '../support/pages.ts';

for (const address of KINDS) {
  test(`/${address} prints without navigation, on white`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(address);
    const onPaper = page.locator('nav, button, .toc, site-search, theme-switch, .skip, [popover]');
    await expect(onPaper.locator('visible=true')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(paper).toBe('rgb(255, 255, 255)');
  });
}

test('printed links to other sites show their address', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('path/programming/');
  const shown = await page
    .locator('.resources a[rel~=external]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(shown).toContain('http');
});

test('closed answers are printed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('path/programming/');
  await expect(page.locator('.question p').first()).toBeVisible();
});

test('with forced colours every inked shape keeps an outline', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('');
  const stylesOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .evaluateAll(
        (shapes, name) => [...new Set(shapes.map((shape) => getComputedStyle(shape).getPropertyValue(name)))],
        property,
      );
  const strokes = await stylesOf('.span-plot path', 'stroke');
  expect(strokes.length).toBeGreaterThan(0);
  expect(strokes).not.toContain('none');
  expect(await stylesOf('.hero em', 'text-decoration-line')).toEqual(['underline']);
  expect(await stylesOf('.dr', 'border-top-style')).toEqual(['solid']);
  await page.goto('path/');
  await page.locator('.st input').first().check();
  const [on, off] = await page
    .locator('.st input')
    .evaluateAll((boxes) => boxes.map((box) => getComputedStyle(box).backgroundColor));
  expect(on).not.toBe(off);
});

test('where more contrast is asked for, secondary text is as dark as text', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto('role/');
  const [text, secondary] = await page.evaluate(() =>
    ['body', '.checked'].map((selector) => {
      const element = document.querySelector(selector);
      return element && getComputedStyle(element).color;
    }),
  );
  expect(secondary).toBe(text);
});

test('where less motion is asked for, nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('role/');
  await page.keyboard.press('Tab');
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
  await expect(page.locator('main a').first()).toHaveCSS('transition-duration', '0s');
});

test('a link from elsewhere opens at its section at once, and one of the page glides there', async ({
  page,
}) => {
  await page.goto('role/#levels');
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
  const top = await page.locator('#levels').evaluate((heading) => heading.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(200);
  await page.keyboard.press('Tab');
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'smooth');
});
