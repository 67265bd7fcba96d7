import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTokens } from '../../../../../src/lib/colours/read-tokens.ts';
import { writeBookStyles } from '../../../../../src/lib/editions/book/book-styles.ts';

const { light } = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const sheet = readFileSync('src/styles/book.css', 'utf8');

test('reading systems get plain colours in place of tokens', () => {
  const styles = writeBookStyles(sheet, light);
  expect(styles).not.toContain('var(');
  expect(styles).toMatch(/path\.ai \{\s*fill: #[0-9a-f]{6};/);
  expect(() => writeBookStyles('a{fill:var(--none)}', light)).toThrow('--none');
});

test('text and paper stay the reader’s: only the picture of the guide has colours of its own', () => {
  const coloured = [...sheet.matchAll(/([^{}]+)\{[^{}]*var\(/g)].map(([, selector]) => selector?.trim());
  expect(
    coloured.filter((selector) => !/^(?:\/\*.*\*\/\s*)?(?:\.span-plot|path\.|\.tag)/s.test(selector ?? '')),
  ).toEqual([]);
  expect(sheet).not.toMatch(/font-family:(?!\s*monospace)|position:\s*fixed/);
});
