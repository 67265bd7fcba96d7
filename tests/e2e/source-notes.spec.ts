import { expect, test, type Page } from '@playwright/test';
import { listPages } from '../support/pages.ts';

interface MarginNote {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  /** How far the note stands below its mark, in pixels. */
  readonly drift: number;
  /** The start of the table or figure that it covers; empty when it covers none. */
  readonly covers: string;
}

/** What stands in the margin, from top to bottom; empty where there is no margin. */
function readMargin(page: Page): Promise<readonly MarginNote[]> {
  return page.evaluate(() => {
    const body = document.querySelector('.r-body')?.getBoundingClientRect();
    const wide = [...document.querySelectorAll('.r-body > :is(figure, .tbl)')];
    return [...document.querySelectorAll('.ref[data-from]')].flatMap((mark) => {
      const style = getComputedStyle(mark, '::after');
      if (!body || style.position !== 'absolute') return [];
      const top = body.top + parseFloat(style.top);
      const bottom = top + parseFloat(style.height);
      const left = body.left + parseFloat(style.left);
      const covered = wide.find((element) => {
        const box = element.getBoundingClientRect();
        return box.right > left && box.top < bottom && box.bottom > top;
      });
      const drift = top - mark.getBoundingClientRect().top;
      const covers = covered?.textContent.trim().slice(0, 40) ?? '';
      return [{ text: mark.getAttribute('data-from') ?? '', top, bottom, drift, covers }];
    });
  });
}

test('beside the first mark of each source the margin says who said it and when', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('responsibilities/integrating-ai/');
  const notes = await readMargin(page);
  expect(notes.length).toBe(await page.locator('.notes:not(.figs) li').count());
  expect(notes[0]?.text).toMatch(/^1\u2002.+, \d{4}$/);
  for (const { drift } of notes) expect(Math.abs(drift)).toBeLessThan(80);
});

test('where there is no room beside the text, the margin is empty', async ({ page }) => {
  for (const width of [360, 820, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('responsibilities/integrating-ai/');
    expect(await readMargin(page)).toEqual([]);
  }
});

for (const width of [1320, 1440]) {
  test(`notes in the margin cover neither each other nor a table or figure, at ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 900 });
    const covered: string[] = [];
    for (const address of listPages()) {
      await page.goto(address);
      const notes = [...(await readMargin(page))].sort((a, b) => a.top - b.top);
      notes.forEach(({ text, top, covers }, index) => {
        const above = notes[index - 1];
        if (above && above.bottom > top) covered.push(`${address}: “${above.text}” runs into “${text}”`);
        // A paragraph between the mark and the table or figure makes room.
        if (covers) covered.push(`${address}: “${text}” stands on “${covers}”`);
      });
    }
    expect(covered).toEqual([]);
  });
}

test('a mark shows its note in place, and Escape returns to the mark', async ({ page }) => {
  await page.goto('role/');
  const mark = page.locator('.r-body > p > .ref').nth(1);
  await mark.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: /^Source \d+$/ });
  await expect(note.getByRole('link').first()).toBeFocused();
  await expect(note.getByRole('link', { name: 'Back to the text' })).toHaveCount(0);
  await expect(page).toHaveURL(/role\/$/);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('the note leads to the list at the end of the page, and from there back', async ({ page }) => {
  await page.goto('role/');
  await page.locator('.r-body > p > .ref').first().click();
  await page.getByRole('link', { name: 'All sources of this page' }).click();
  await expect(page.locator('.notes li:target')).toBeInViewport();
  await page.locator('.notes li:target .bl').click();
  await expect(page.locator('.ref:target')).toBeInViewport();
});

for (const width of [320, 1440]) {
  test(`every note on a source stays inside a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('path/programming/');
    const marks = page.locator('.r-body .ref:visible');
    await expect(marks).not.toHaveCount(0);
    for (const mark of await marks.all()) {
      await mark.click();
      const box = await page.getByRole('dialog', { name: /^Source/ }).boundingBox();
      if (!box) throw new Error('no note is shown');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(700);
      await page.keyboard.press('Escape');
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a mark is a link to its note, and the margin is filled all the same', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('role/');
    expect((await readMargin(page)).length).toBeGreaterThan(10);
    await page.locator('.r-body > p > .ref').first().click();
    await expect(page.locator('.notes li:target')).toBeInViewport();
  });
});
