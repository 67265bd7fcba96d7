import { decodeLength, decodeNumber, decodeOdds } from './number-code.ts';
import { ASKED, type Posting, decodePosting } from './posting-code.ts';
import { rarity } from './rarity.ts';
import * as WEIGHTS from './weights.ts';

/** The sections that hold a word, as lists of the same length: large guides have many, and lists are quick to go through. */
export interface Postings {
  /** Numbers of the sections, in order. */
  readonly sections: readonly number[];
  /** The most telling NAME of each section that has the word; ASKED for none where readers ask with it. */
  readonly names: readonly number[];
  /** What each section gains by the phrases with the word that ask for it. */
  readonly gains: readonly number[];
  /** How much the word speaks for a query that the guide does not answer, -3 to 3. */
  readonly odds: number;
  /** Worth of the word there, 0 to 1 (BM25F: its fields are weighted, summed and saturated). */
  readonly scores: readonly number[];
}

/** What the index says of one word: the gaps between its sections, how each has it, and its odds. */
export type CodedPostings = readonly [gaps: string, codes: string, odds: string];

/** Those of a word that is not in the index. */
export const NO_POSTINGS: CodedPostings = ['', '', ''];

/** The sections of one word from what the index says of it; `lengths` are those of all sections. */
export function decodePostings([gaps, codes, odds]: CodedPostings, lengths: string): Postings {
  const postings = Array.from(codes, (code) => decodePosting(code.charCodeAt(0)));
  let at = 0;
  let section = -1;
  const sections = postings.map(() => {
    for (; gaps[at] === '!'; at += 1) section += 90;
    section += 1 + decodeNumber(gaps.charCodeAt(at));
    at += 1;
    return section;
  });
  const askedFor = postings.filter(({ asked }) => asked > 0).length;
  const mostGain = askedFor > 0 ? rarity(lengths.length, askedFor) : 0;
  return {
    sections,
    names: postings.map(({ name, asked }) => name || (asked > 0 ? ASKED : name)),
    gains: postings.map(({ asked }) => (mostGain * asked) / (asked + WEIGHTS.halfAsked)),
    odds: odds === '' ? 0 : decodeOdds(odds.charCodeAt(0)),
    scores: postings.map((posting, place) =>
      scorePosting(posting, decodeLength(lengths.charCodeAt(sections[place] ?? 0))),
    ),
  };
}

/** The numbers that a string codes, one for each character. */
export function decodeAll(codes: string): number[] {
  return Array.from(codes, (code) => decodeNumber(code.charCodeAt(0)));
}

function scorePosting({ mentions, name, asked }: Posting, length: number): number {
  const sum =
    (mentions * WEIGHTS.body) / (1 - WEIGHTS.bodyLength + WEIGHTS.bodyLength * length) +
    (WEIGHTS.names[name] ?? 0) +
    Math.min(asked, WEIGHTS.mostAsked) * WEIGHTS.asked;
  return sum / (WEIGHTS.saturation + sum);
}
