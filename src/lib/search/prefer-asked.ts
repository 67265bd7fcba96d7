import { findWord } from './match-word.ts';
import type { OpenIndex } from './open-index.ts';
import { rarity } from './rank-sections.ts';
import * as WEIGHTS from './weights.ts';

/**
 * Raises the scores of sections that readers ask for in the words of the query, stop words included: 'who cleans the
 * data' wants another section than 'how do I clean data'. It counts more in a question than in words alone, and most
 * where the words themselves say little.
 *
 * What raises a score is a sum like that of BM25 (https://doi.org/10.1561/1500000019), over the phrases that ask for
 * a section instead of its text, and the logarithms of both add up.
 * @returns what such a sum comes to at most, times its worth
 */
export function preferAsked(
  index: OpenIndex,
  words: readonly string[],
  scores: Float64Array,
  isQuestion: boolean,
): number {
  let most = 0;
  const sums = new Float64Array(scores.length);
  const toTerm = (word: string) => (index.stopWords.has(word) ? word : findWord(index, word));
  for (const word of new Set(words.map(toTerm))) {
    if (word === undefined) continue;
    const { sections, asked } = index.postings(word);
    const askedFor = asked.filter(Boolean).length;
    const worthOfWord = rarity(scores.length, askedFor);
    if (askedFor > 0) most += worthOfWord;
    sections.forEach((section, at) => {
      const count = asked[at] ?? 0;
      sums[section] = (sums[section] ?? 0) + (worthOfWord * count) / (count + WEIGHTS.halfAsked);
    });
  }
  const worth = isQuestion ? WEIGHTS.asking : WEIGHTS.askingInWords;
  scores.forEach((score, section) => {
    const start = isQuestion && score > 0 ? WEIGHTS.askingStart : 0;
    scores[section] = (score + start) * Math.exp(worth * (sums[section] ?? 0));
  });
  return worth * most;
}
