import { expect, test } from 'vitest';
import { describeSizes } from '../../../../src/lib/output/first-flight.ts';

test('the build says how large its pages are', () => {
  const sizes = new Map([
    ['a/index.html', 20_000],
    ['b/index.html', 14_600],
    ['c/index.html', 14_601],
  ]);
  expect(describeSizes(sizes)).toBe(
    '1 pages fit whole into the first 14,600 bytes; median 14,601, largest 20,000 (a/index.html)',
  );
});
