import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarks, splitTokens } from '../../../../src/lib/figures/split-tokens.ts';

test('figures are cut out of a text, in full and short', () => {
  expect(splitTokens('Of all, [[ads-python]] list it; [[ads-rag|short]].')).toEqual([
    { kind: 'text', text: 'Of all, ' },
    { kind: 'figure', id: 'ads-python', short: false },
    { kind: 'text', text: ' list it; ' },
    { kind: 'figure', id: 'ads-rag', short: true },
    { kind: 'text', text: '.' },
  ]);
});

test('what only looks like a figure stays text', () => {
  const text = 'a[0] [[Two Words]] [[a|long]] [[]]';
  expect(splitTokens(text)).toEqual([{ kind: 'text', text }]);
});

test('an empty text has no pieces', () => {
  expect(splitTokens('')).toEqual([]);
});

test('marks are found however they are spelt', () => {
  expect(findMarks('[[a]], [[b_c|shrt]], [[d | short]], [[e], f]] and g[0]')).toEqual([
    '[[a]]',
    '[[b_c|shrt]]',
    '[[d | short]]',
    '[[',
    ']]',
  ]);
});

test('the pieces, put together again, are the text', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('[[', ']]', '[[a]]', '[[a-1|short]]', '|short', '[[b]'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const written = splitTokens(text).map((token) =>
        token.kind === 'text' ? token.text : `[[${token.id}${token.short ? '|short' : ''}]]`,
      );
      expect(written).not.toContain('');
      expect(written.join('')).toBe(text);
    }),
  );
});
