import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupHits } from '../../../../src/lib/search/group-hits.ts';
import { highlight } from '../../../../src/lib/search/highlight.ts';
import { makeSnippet } from '../../../../src/lib/search/snippet.ts';

const marked = (text: string, ...words: string[]) =>
  highlight(text, new Set(words)).flatMap(({ text: piece, isMatch }) => (isMatch ? [piece] : []));

describe('highlighting', () => {
  test('words are marked as printed, in any form of the term', () => {
    expect(marked('Agents use an agent', 'agent')).toEqual(['Agents', 'agent']);
    expect(marked('Café C++ and .NET', 'cafe', 'cpp', 'dotnet')).toEqual(['Café', 'C++', '.NET']);
    expect(marked('fine-tuning it', 'finetuning')).toEqual(['fine-tuning']);
    expect(marked('fine-tuning it', 'tuning')).toEqual(['tuning']);
  });

  test('a word inside another is left alone', () => {
    expect(marked('train rain', 'rain')).toEqual(['rain']);
  });

  test('the pieces are the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, words) => {
        expect(
          highlight(text, new Set(words))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('snippets', () => {
  const long = `${'Filler words stand here. '.repeat(20)}The answer is PyTorch. ${'More filler follows. '.repeat(20)}`;

  test('a snippet shows the match, cut between words', () => {
    const pieces = makeSnippet(long, new Set(['pytorch']));
    const text = pieces.map((piece) => piece.text).join('');
    expect(text).toContain('The answer is PyTorch');
    expect(text.length).toBeLessThan(160);
    expect(pieces.filter((piece) => piece.isMatch)).toEqual([{ text: 'PyTorch', isMatch: true }]);
  });

  test('without a match the snippet is the beginning', () => {
    expect(makeSnippet('A short text.', new Set(['other']))).toEqual([
      { text: 'A short text.', isMatch: false },
    ]);
    expect(makeSnippet('', new Set())).toEqual([]);
  });

  test('a character outside the basic plane is never cut in half', () => {
    const units = fc.string({ unit: fc.constantFrom('🙂', 'a', '𝒳', ' '), maxLength: 400 });
    fc.assert(
      fc.property(units, fc.integer({ min: 10, max: 60 }), (text, length) => {
        const shown = makeSnippet(text, new Set(['a']), length)
          .map((piece) => piece.text)
          .join('');
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });
});

test('neighbours of one page are grouped and the order stays', () => {
  const hit = (page: string, url: string) => ({ page, area: 'Role', url });
  const hits = [hit('A', '1'), hit('A', '2'), hit('B', '3'), hit('A', '4')];
  expect(groupHits(hits).map((group) => group.hits.length)).toEqual([2, 1, 1]);
  expect(groupHits(hits).flatMap((group) => group.hits)).toEqual(hits);
});
