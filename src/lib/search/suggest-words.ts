import type { TypoMatcher } from './match-typo.ts';
import type { OpenIndex } from './open-index.ts';

const MOST_SUGGESTED = 3;

/** Up to three words from headings that look like words of the query, nearest first; none for gibberish. */
export function suggestWords(index: OpenIndex, matchTypo: TypoMatcher, words: readonly string[]): string[] {
  const near = words
    .filter((word) => word.length > 3)
    .flatMap((word) => matchTypo(word, word.length > 5 ? 2 : 1, false))
    .filter(({ word }) => index.isInHeading(word))
    .sort((a, b) => a.errors - b.errors);
  return [...new Set(near.map(({ word }) => word))].slice(0, MOST_SUGGESTED);
}
