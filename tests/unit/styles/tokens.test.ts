import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio, mixColours, toHex, type Colour } from '../../../src/lib/colours/colour.ts';
import { readTokens, type Tokens } from '../../../src/lib/colours/read-tokens.ts';

const { light, dark } = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));

// WCAG 1.4.6 for text, 1.4.11 for what is not text. The inks stay below on light paper, which is why every inked
// shape also has a keyline or a word; there the least difference is the one that the eye still takes for a colour.
const TEXT = 7;
const SHAPE = 3;
const INK_ON_LIGHT_PAPER = 2.1;

const PAIRS: readonly (readonly [foreground: string, background: string, least: number])[] = [
  ['ink', 'paper', TEXT],
  ['ink', 'paper-2', TEXT],
  ['ink-2', 'paper', TEXT],
  ['ink-2', 'paper-2', TEXT],
  ['visited', 'paper', TEXT],
  ['visited', 'paper-2', TEXT],
  ['on-ink', 'ai', TEXT],
  ['on-ink', 'ml', TEXT],
  ['on-both', 'both', TEXT],
  ['ink', 'mark', TEXT],
  ['ai-text', 'paper-2', TEXT],
  ['ml-text', 'paper-2', TEXT],
  // Buttons turn around on hover.
  ['paper', 'ink', TEXT],
  ['both', 'paper', SHAPE],
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s theme', (theme, tokens) => {
  test.each(PAIRS)('%s on %s has a contrast of at least %d', (foreground, background, least) => {
    expect(contrastRatio(token(tokens, foreground), token(tokens, background))).toBeGreaterThanOrEqual(least);
  });

  test('text on a targeted row is as legible as elsewhere', () => {
    const row = mixColours(token(tokens, 'ml'), 0.22, token(tokens, 'paper'));
    for (const name of ['ink', 'ink-2']) {
      expect(contrastRatio(token(tokens, name), row)).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test('an ink stands out from the paper and from the keyline around it', () => {
    for (const ink of ['ai', 'ml']) {
      const least = theme === 'dark' ? SHAPE : INK_ON_LIGHT_PAPER;
      expect(contrastRatio(token(tokens, ink), token(tokens, 'paper'))).toBeGreaterThanOrEqual(least);
      expect(contrastRatio(token(tokens, ink), token(tokens, 'on-ink'))).toBeGreaterThanOrEqual(SHAPE);
    }
  });

  test('the overprint stands out from both inks', () => {
    for (const ink of ['ai', 'ml']) {
      const least = theme === 'dark' ? 1.5 : SHAPE;
      expect(contrastRatio(token(tokens, 'both'), token(tokens, ink))).toBeGreaterThanOrEqual(least);
    }
  });
});

test('where more contrast is asked for, secondary text and rules are as dark as text', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const [, rules = ''] = /prefers-contrast:\s*more\)\s*\{([^}]*)\}/.exec(css) ?? [];
  expect(rules).toMatch(/--ink-2:\s*var\(--ink\)/);
  expect(rules).toMatch(/--rule:\s*var\(--ink\)/);
});

test('raw colours stand in tokens.css and nowhere else', () => {
  const sheets = readdirSync('src/styles').filter((sheet) => sheet !== 'tokens.css');
  expect(sheets.length).toBeGreaterThan(10);
  for (const sheet of sheets) {
    // Printed, the paper is the paper.
    const css = readFileSync(`src/styles/${sheet}`, 'utf8').replace('--paper: #fff;', '');
    expect(css.match(/oklch\(|rgba?\(|hsla?\(|#[0-9a-f]{3,8}\b(?![^{]*\{)/gi) ?? [], sheet).toEqual([]);
  }
});

test('the icon and the page for missing addresses are printed in the colours of the tokens', () => {
  const inks = ['ml', 'ai', 'both'].map((name) => toHex(token(light, name)));
  const used = (text: string) => [...new Set(text.match(/(?:#|%23)[0-9a-f]{6}\b/g))];
  expect(used(readFileSync('public/favicon.svg', 'utf8'))).toEqual(inks);
  expect(used(readFileSync('src/pages/404.astro', 'utf8'))).toEqual(
    inks.map((ink) => ink.replace('#', '%23')),
  );
});

function token(tokens: Tokens, name: string): Colour {
  const colour = tokens[name];
  if (!colour) throw new Error(`src/styles/tokens.css has no colour --${name}`);
  return colour;
}
