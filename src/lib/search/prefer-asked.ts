import { findWord } from './match-word.ts';
import type { OpenIndex } from './open-index.ts';
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
  const sums = new Float64Array(scores.length);
  let most = 0;
  const toTerm = (word: string) => (index.stopWords.has(word) ? word : findWord(index, word));
  for (const word of new Set(words.map(toTerm))) {
    if (word === undefined) continue;
    const { sections, gains, mostGain } = index.postings(word);
    most += mostGain;
    for (let at = 0; at < sections.length; at += 1) {
      const section = sections[at] ?? 0;
      sums[section] = (sums[section] ?? 0) + (gains[at] ?? 0);
    }
  }
  const worth = isQuestion ? WEIGHTS.asking : WEIGHTS.askingInWords;
  const start = isQuestion ? WEIGHTS.askingStart : 0;
  scores.forEach((score, section) => {
    if (score > 0) scores[section] = (score + start) * Math.exp(worth * (sums[section] ?? 0));
  });
  return worth * most;
}
