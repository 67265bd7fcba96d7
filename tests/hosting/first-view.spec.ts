import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { firstFlight } from '../../src/lib/output/first-flight.ts';
import { listPages } from '../support/pages.ts';

const dist = join(import.meta.dirname, '../../dist');

/** Room for the response's header; the largest we measured, Apache's with all of ours, has 562 bytes. */
const header = 600;

test.use({ javaScriptEnabled: false });

const windows = { 'a phone': { width: 390, height: 844 }, 'a desk': { width: 1440, height: 900 } };

/** What a browser has of a page before it has to wait for the second round trip. */
function readFirstFlight(file: string): string {
  const path = join(dist, `${file}.gz`);
  if (!existsSync(path)) return readFileSync(join(dist, file), 'utf8');
  const begun = readFileSync(path).subarray(0, firstFlight - header);
  return gunzipSync(begun, { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
}

/** Every line of text in the window, with its place. */
function readWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { x, y, width, bottom } of range.getClientRects()) {
        const isSeen = width > 0 && bottom > 0 && y < innerHeight && x + width > 0 && x < innerWidth;
        if (isSeen)
          lines.push(`${[x, y, width].map(Math.round).join(' ')} ${text.textContent?.trim() ?? ''}`);
      }
    }
    return lines;
  });
}

for (const [where, viewport] of Object.entries(windows)) {
  test(`the first round trip holds all that is seen first, on every page and at ${where}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    // The font comes later, and when it is there is a matter of chance.
    await page.route('**/*.woff2', (route) => route.abort());
    const incomplete: string[] = [];
    for (const path of listPages()) {
      await page.goto(path);
      const whole = await readWindow(page);
      const body = readFirstFlight(path.replace(/(^|\/)$/, '$1index.html'));
      await page.route(`**/${path}`, (route) =>
        route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
      );
      await page.goto(path);
      const first = await readWindow(page);
      await page.unroute(`**/${path}`);
      expect(whole.length, path).toBeGreaterThan(3);
      if (first.join('\n') !== whole.join('\n')) incomplete.push(path);
    }
    expect(incomplete).toEqual([]);
  });
}
