import { encodeNumber } from './number-code.ts';
import { type Posting, encodePosting } from './posting-code.ts';
import type { SearchIndex } from './search-index.ts';

/** A section that has a word, and how. */
export type Held = readonly [section: number, posting: Posting];

/** A sorted vocabulary and the sections of each word as the index codes them. */
export function encodePostings(
  vocabulary: readonly string[],
  postings: ReadonlyMap<string, readonly Held[]>,
): Pick<SearchIndex, 'shared' | 'rest' | 'gaps' | 'postings'> {
  const shared: string[] = [];
  const rest: string[] = [];
  const gaps: string[] = [];
  const codes: string[] = [];
  let before = '';
  for (const term of vocabulary) {
    const same = countShared(before, term);
    shared.push(encodeNumber(same));
    rest.push(term.slice(same));
    before = term;
    let last = -1;
    for (const [section, posting] of postings.get(term) ?? []) {
      const gap = section - last - 1;
      gaps.push('!'.repeat(Math.floor(gap / 90)), encodeNumber(gap % 90));
      codes.push(encodePosting(posting));
      last = section;
    }
    gaps.push(' ');
  }
  return {
    shared: shared.join(''),
    rest: rest.join(' '),
    gaps: gaps.join(''),
    postings: codes.join(''),
  };
}

function countShared(before: string, term: string): number {
  let same = 0;
  while (same < 60 && same < before.length && same < term.length && before[same] === term[same]) same += 1;
  return same;
}
