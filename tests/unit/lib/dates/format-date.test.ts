import { expect, test } from 'vitest';
import { formatDate } from '../../../../src/lib/dates/format-date.ts';

test.each([
  ['2026', '2026'],
  ['2026-03', 'March 2026'],
  ['2026-03-01', '1 March 2026'],
  ['2024-02-29', '29 February 2024'],
])('%s is printed as “%s”, wherever the guide is built', (date, text) => {
  expect(formatDate(date)).toBe(text);
});

test.each(['', 'March', '2026-13', '2026-03-14-1'])('“%s” is no date and a programming error', (date) => {
  expect(() => formatDate(date)).toThrow();
});
