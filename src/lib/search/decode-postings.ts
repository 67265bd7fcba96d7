import { decodeLength, decodeNumber } from './number-code.ts';
import { FIELD } from './search-index.ts';
import * as WEIGHTS from './weights.ts';

/** The sections that hold a word, as lists of the same length: large guides have many, and lists are quick to go through. */
export interface Postings {
  /** Numbers of the sections, in order. */
  readonly sections: readonly number[];
  /** What the word is to each section: FIELD bits. */
  readonly fields: readonly number[];
  /** Worth of the word there, 0 to 1 (BM25F: its fields are weighted, summed and saturated). */
  readonly scores: readonly number[];
  /** In how many phrases that ask for the section the word stands. */
  readonly asked: readonly number[];
}

/**
 * The sections of one word from its gaps, field bits and counts of phrases as the index codes them; `lengths` are
 * those of all sections.
 */
export function decodePostings(gaps: string, codes: string, counts: string, lengths: string): Postings {
  const fields = decodeAll(codes);
  const asked = decodeAll(counts);
  let at = 0;
  let section = -1;
  const sections = fields.map(() => {
    for (; gaps[at] === '!'; at += 1) section += 90;
    section += 1 + decodeNumber(gaps.charCodeAt(at));
    at += 1;
    return section;
  });
  const scores = fields.map((bits, place) =>
    scoreFields(bits, asked[place] ?? 0, decodeLength(lengths.charCodeAt(sections[place] ?? 0))),
  );
  return { sections, fields, scores, asked };
}

/** The numbers that a string codes, one for each character. */
export function decodeAll(codes: string): number[] {
  return Array.from(codes, (code) => decodeNumber(code.charCodeAt(0)));
}

function scoreFields(bits: number, asked: number, length: number): number {
  const sum =
    ((bits & FIELD.body) * WEIGHTS.body) / (1 - WEIGHTS.bodyLength + WEIGHTS.bodyLength * length) +
    (bits & FIELD.keyword && WEIGHTS.keyword) +
    (bits & FIELD.synonym && WEIGHTS.synonym) +
    (bits & FIELD.page && WEIGHTS.page) +
    (bits & FIELD.heading && WEIGHTS.heading) +
    Math.min(asked, WEIGHTS.mostAsked) * WEIGHTS.asked;
  return sum / (WEIGHTS.saturation + sum);
}
