import { expect, test } from 'vitest';
import { toHex } from '../../../../src/lib/colours/colour.ts';
import { readTokens } from '../../../../src/lib/colours/read-tokens.ts';

test('a token has one colour, or one for each theme', () => {
  const { light, dark } = readTokens(
    '/* --no: oklch(1% 0 0); */ --a: light-dark(oklch(100% 0 0), oklch(0% 0 0)); --b: oklch(0% 0 0); --gap: clamp(1rem, 2vw, 2rem);',
  );
  expect(Object.keys(light)).toEqual(['a', 'b']);
  expect([light['a'], dark['a'], light['b'], dark['b']].map((colour) => colour && toHex(colour))).toEqual([
    '#ffffff',
    '#000000',
    '#000000',
    '#000000',
  ]);
});

test('a token may mix two others', () => {
  const { light } = readTokens(
    '--a: oklch(0% 0 0); --b: oklch(100% 0 0); --c: color-mix(in oklab, var(--a) 50%, var(--b));',
  );
  expect(light['c'] && toHex(light['c'])).toBe('#636363');
});

test('a colour that is written in another way is named', () => {
  expect(() => readTokens('--a: light-dark(oklch(1% 0 0), #fff);')).toThrow(
    'light-dark(oklch(1% 0 0), #fff)',
  );
});
