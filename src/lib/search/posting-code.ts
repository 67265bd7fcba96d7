/** How one section has one word, as a single printable character: that is most of the bytes of the index. */
import { decodeNumber, encodeNumber } from './number-code.ts';

/** By what a section is called with a word, the larger the more telling; with `none` it stands in the text alone. */
export const NAME = { none: 0, synonym: 1, page: 2, keyword: 3, heading: 4 } as const;

/** Stands for NAME.none where readers ask for the section with the word. */
export const ASKED = -1;

const NAMES = 5;
const MOST_MENTIONS = 2;
/** Counts from which a step begins, and what each step is read as. */
const STEP_FROM = [0, 1, 2, 3, 5, 9];
const STEP_ASKED = [0, 1, 2, 3.5, 6.5, 12];

export interface Posting {
  /** How often the text has the word; more than twice counts as twice. */
  readonly mentions: number;
  /** The most telling NAME that has the word. */
  readonly name: number;
  /** In how many of the phrases that ask for the section the word stands, rounded to a step. */
  readonly asked: number;
}

/** The character of a posting. */
export function encodePosting({ mentions, name, asked }: Posting): string {
  const step = STEP_FROM.findLastIndex((from) => asked >= from);
  return encodeNumber(Math.min(MOST_MENTIONS, mentions) + 3 * (name + NAMES * step));
}

const decoded: Posting[] = [];

/** The posting behind a character code that encodePosting made; the same object for the same code. */
export function decodePosting(code: number): Posting {
  const number = decodeNumber(code);
  const rest = Math.floor(number / 3);
  return (decoded[code] ??= {
    mentions: number % 3,
    name: rest % NAMES,
    asked: STEP_ASKED[Math.floor(rest / NAMES)] ?? 0,
  });
}
