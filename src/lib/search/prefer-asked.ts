import type { OpenIndex } from './open-index.ts';
import * as WEIGHTS from './weights.ts';

/**
 * Raises the scores of sections that readers ask for with the terms of the query, stop words included: 'who cleans the
 * data' wants another section than 'how do I clean data'. It counts more in a question than in words alone, and most
 * where the words themselves say little.
 *
 * What raises a score is a sum like that of BM25 (https://doi.org/10.1561/1500000019), over the phrases that ask for
 * a section instead of its text, and the logarithms of both add up.
 */
export function preferAsked(
  index: OpenIndex,
  terms: Iterable<string>,
  scores: Float64Array,
  isQuestion: boolean,
): Float64Array {
  const sums = new Float64Array(scores.length);
  for (const term of terms) {
    const { sections, gains } = index.postings(term);
    sections.forEach((section, at) => {
      sums[section] = (sums[section] ?? 0) + (gains[at] ?? 0);
    });
  }
  const worth = isQuestion ? WEIGHTS.asking : WEIGHTS.askingInWords;
  const start = isQuestion ? WEIGHTS.askingStart : 0;
  return scores.map((score, section) => score && (score + start) * Math.exp(worth * (sums[section] ?? 0)));
}
