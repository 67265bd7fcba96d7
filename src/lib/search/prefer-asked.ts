import type { OpenIndex } from './open-index.ts';
import type { Ranking } from './rank-sections.ts';
import * as WEIGHTS from './weights.ts';

/**
 * The scores of a ranking, raised for sections that readers ask for with the terms of the query, stop words included:
 * 'who cleans the data' wants another section than 'how do I clean data'. It counts most in a question, and in words
 * alone more where no section holds much of them, because then they are hardly the guide's own words.
 *
 * What raises a score is a sum like that of BM25 (https://doi.org/10.1561/1500000019), over the phrases that ask for
 * a section instead of its text, and the logarithms of both add up.
 */
export function preferAsked(
  index: OpenIndex,
  terms: Iterable<string>,
  { scores, wanted }: Ranking,
  isQuestion: boolean,
): Float64Array {
  const sums = new Float64Array(scores.length);
  for (const term of terms) {
    const { sections, gains } = index.postings(term);
    sections.forEach((section, at) => {
      sums[section] = (sums[section] ?? 0) + (gains[at] ?? 0);
    });
  }
  const start = isQuestion ? WEIGHTS.askingStart : 0;
  const isOwn = scores.some((score) => score > WEIGHTS.own * wanted);
  const worth = isQuestion ? WEIGHTS.asking : isOwn ? WEIGHTS.askingInOwnWords : WEIGHTS.askingInWords;
  return scores.map((score, section) => score && (score + start) * Math.exp(worth * (sums[section] ?? 0)));
}
