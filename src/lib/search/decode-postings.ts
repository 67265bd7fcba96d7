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
}

/** The sections of one word from its gaps and field bits as the index codes them; `lengths` are those of all sections. */
export function decodePostings(gaps: string, codes: string, lengths: string): Postings {
  const fields = decodeAll(codes);
  let at = 0;
  let section = -1;
  const sections = fields.map(() => {
    for (; gaps[at] === '!'; at += 1) section += 90;
    section += 1 + decodeNumber(gaps.charCodeAt(at));
    at += 1;
    return section;
  });
  const scores = fields.map((bits, place) =>
    scoreFields(bits, decodeLength(lengths.charCodeAt(sections[place] ?? 0))),
  );
  return { sections, fields, scores };
}

/** The numbers that a string codes, one for each character. */
export function decodeAll(codes: string): number[] {
  return Array.from(codes, (code) => decodeNumber(code.charCodeAt(0)));
}

function scoreFields(bits: number, length: number): number {
  const sum =
    ((bits & FIELD.body) * WEIGHTS.body) / (1 - WEIGHTS.bodyLength + WEIGHTS.bodyLength * length) +
    (bits & FIELD.keyword && WEIGHTS.keyword) +
    (bits & FIELD.synonym && WEIGHTS.synonym) +
    (bits & FIELD.page && WEIGHTS.page) +
    (bits & FIELD.heading && WEIGHTS.heading);
  return sum / (WEIGHTS.saturation + sum);
}
