import { expect, test } from 'vitest';
import { findAmounts } from '../../../../src/lib/figures/find-amounts.ts';

test.each([
  ['45%', '45%'],
  ['about 4.5 % of all', '4.5 %'],
  ['45 per cent.', '45 per cent'],
  ['12 percentage points', '12 percentage points'],
  ['from 40–45%', '45%'],
  ['$5', '$5'],
  ['US$120k, or so', '$120k'],
  ['£3,000.', '£3,000'],
  ['EUR 4.10', 'EUR 4.10'],
  ['35 million dollars', '35 million dollars'],
  ['12 euros', '12 euros'],
])('“%s” is an amount that only a figure may print', (text, amount) => {
  expect(findAmounts(text)).toEqual([amount]);
});

test.each([
  '45 adverts',
  '2026',
  'eight steps',
  'GPT-4',
  '3,000 requests',
  'C++ 20',
  'the percentage',
  '24/7',
])('“%s” may be typed', (text) => {
  expect(findAmounts(text)).toEqual([]);
});
