import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  areaOf,
  breadcrumb,
  neighbours,
  orderPages,
  type PageLink,
} from '../../../../src/lib/navigation/order-pages.ts';

const page = (path: string, order: number): PageLink => ({
  path,
  title: path,
  answer: 'An answer.',
  order,
  checked: '2026-11-24',
});
const PAGES = [
  page('/', 0),
  page('/role/', 1),
  page('/role/ml-engineer/', 2),
  page('/compare/', 20),
  page('/compare/ai-engineer-vs-ml-engineer/', 21),
  page('/responsibilities/', 30),
  page('/responsibilities/integrating-ai/', 3),
  page('/path/', 40),
  page('/path/programming/', 1),
  page('/path/shipping/', 8),
  page('/glossary/', 50),
  page('/about/', 56),
];
const pathsOf = (pages: readonly PageLink[]) => pages.map(({ path }) => path);

test('the reading order does not depend on the order in which pages are found', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(PAGES, { minLength: PAGES.length }), (found) => {
      expect(pathsOf(orderPages(found))).toEqual(pathsOf(PAGES));
    }),
  );
});

test('an overview comes before its pages, whatever its number', () => {
  expect(pathsOf(orderPages([page('/path/programming/', 1), page('/path/', 99)]))).toEqual([
    '/path/',
    '/path/programming/',
  ]);
});

test('pages with the same number stand in alphabetical order', () => {
  expect(pathsOf(orderPages([page('/sources/', 50), page('/glossary/', 50)]))).toEqual([
    '/glossary/',
    '/sources/',
  ]);
});

test('the page for wrong addresses is not part of the reading order', () => {
  expect(pathsOf(orderPages([page('/404.html', 99), page('/about/', 56)]))).toEqual(['/about/']);
});

test('every page but the last leads to the next, and back', () => {
  for (const [index, { path }] of PAGES.entries()) {
    const { previous, next } = neighbours(PAGES, path);
    expect(previous).toBe(PAGES[index - 1]);
    expect(next).toBe(PAGES[index + 1]);
  }
});

test('a page outside the reading order has no neighbours', () => {
  expect(neighbours(PAGES, '/404.html')).toEqual({});
});

test('the breadcrumb leads from the start page to the page’s parent', () => {
  expect(pathsOf(breadcrumb(PAGES, '/path/shipping/'))).toEqual(['/', '/path/']);
  expect(pathsOf(breadcrumb(PAGES, '/path/'))).toEqual(['/']);
  expect(breadcrumb(PAGES, '/')).toEqual([]);
});

test('a folder without a page of its own is left out of the breadcrumb', () => {
  expect(pathsOf(breadcrumb(PAGES, '/compare/old/table/'))).toEqual(['/', '/compare/']);
});

test.each([
  ['/role/ml-engineer/', 'The role'],
  ['/path/', 'Learning path'],
  ['/compare/same-request/', 'Comparison'],
  ['/glossary/', 'Reference'],
  ['/roles/', 'Reference'],
  ['/', 'Reference'],
])('%s belongs to “%s”', (path, area) => {
  expect(areaOf(path)).toBe(area);
});
