import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { isImmutable } from '../../src/lib/offline/saved-files.ts';
import type { HomeRecord } from '../../src/integrations/home-record.ts';
import { addHome } from '../../src/lib/output/home-edits.ts';
import { firstFlight } from '../../src/lib/output/first-flight.ts';
import { DIST } from '../support/built-site.ts';
import { PAGES, SITE } from './read-site.ts';

const HEADERS = 600; // bytes; the largest response head of the hosts we measured was 562
const FIRST_SCREEN = 1_500; // characters of text, more than a screen of 1440 × 900 pixels shows
const LARGEST_PAGE = 50_000; // bytes, compressed; half a second on a slow phone connection (0.8 Mbit/s)

const LONG_HOME = 'https://people.example.org/departments/learning/ai-engineer-guide/';

const record = JSON.parse(readFileSync(join(DIST, '.stamp.json'), 'utf8')) as HomeRecord;
const compressed = (file: string, ending = 'gz') => readFileSync(join(DIST, `${file}.${ending}`));

describe.each(PAGES)('$address', ({ file, address, html, tree }) => {
  test.each([
    ['as it is', html],
    ['with a home address', withHome(file, html)],
  ])('shows its first screen, with its styles, from the first bytes a server sends, %s', (_, whole) => {
    const start = gzipSync(whole, { level: 9 }).subarray(0, firstFlight - HEADERS);
    const html = gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
    const seen = fromHtml(html);
    expect(html.lastIndexOf('</style>')).toBeGreaterThan(0);
    expect(selectAll('style', seen)).toHaveLength(selectAll('style', tree).length);
    expect(select('h1', seen)).toBeDefined();
    const text = textOf(select('main', tree));
    expect(textOf(select('main', seen)).length).toBeGreaterThanOrEqual(Math.min(text.length, FIRST_SCREEN));
  });

  // The whole guide on one page is asked for on purpose.
  test.skipIf(address === '/print/')('is small enough for a slow connection', () => {
    expect(compressed(file).length).toBeLessThanOrEqual(LARGEST_PAGE);
  });
});

test('all fonts together are small enough to arrive while the first lines are read', () => {
  const fonts = SITE.files.filter((file) => file.endsWith('.woff2'));
  const bytes = fonts.reduce((sum, file) => sum + readFileSync(join(DIST, file)).length, 0);
  expect(fonts.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(30_000);
});

test('every page asks at once for the font that its styles name, by a name that changes with its content', () => {
  const fonts = SITE.files.filter((file) => file.endsWith('.woff2'));
  for (const { file, html } of PAGES.filter(({ address }) => address !== '/404.html')) {
    const named = [...html.matchAll(/url\((?:\.\.?\/)*([^)]*\.woff2)\)/g)].map(([, name]) => name);
    const asked = /dataset\.root \+ '([^']*\.woff2)'/.exec(html)?.[1];
    expect(named, file).toEqual(fonts);
    expect(named, file).toEqual([asked]);
    expect(isImmutable(asked ?? ''), file).toBe(true);
  }
});

test('the search engine comes in one small file', () => {
  const [engine, ...others] = SITE.files.filter((file) => /^assets\/search\.[\w-]+\.js$/.test(file));
  expect(others).toEqual([]);
  expect(compressed(engine ?? '', 'br').length).toBeLessThanOrEqual(30_000);
});

/** A build that has an address is checked as it is. */
function withHome(file: string, html: string): string {
  return record.home === undefined ? addHome(html, record.edits[file] ?? [], LONG_HOME) : html;
}

function textOf(main: Parameters<typeof toString>[0] | undefined): string {
  return main ? toString(main).replace(/\s+/g, ' ') : '';
}
