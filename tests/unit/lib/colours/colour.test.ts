import { expect, test } from 'vitest';
import { contrastRatio, fromOklch, mixColours, toHex } from '../../../../src/lib/colours/colour.ts';

const white = fromOklch(1, 0, 0);
const black = fromOklch(0, 0, 0);
const red = fromOklch(0.62796, 0.25768, 29.234);

test('colours come out as a browser shows them', () => {
  expect([white, black, red].map(toHex)).toEqual(['#ffffff', '#000000', '#ff0000']);
  expect(toHex(fromOklch(0.705, 0.19, 33))).toBe('#ff694b');
});

test('black on white has the greatest contrast there is, and a colour on itself the least', () => {
  expect(contrastRatio(black, white)).toBeCloseTo(21, 5);
  expect(contrastRatio(white, black)).toBeCloseTo(21, 5);
  expect(contrastRatio(red, red)).toBe(1);
  expect(contrastRatio(red, white)).toBeCloseTo(3.998, 2);
});

test('a mix starts at the second colour and ends at the first', () => {
  expect(mixColours(red, 1, white)).toEqual(red);
  expect(mixColours(red, 0, white)).toEqual(white);
  expect(toHex(mixColours(black, 0.5, white))).toBe('#636363');
});
