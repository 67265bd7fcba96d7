/** How one section has one word, as a single printable character: that is most of the bytes of the index. */
import { decodeNumber, encodeNumber } from './number-code.ts';

/** By what a section is called with a word, from the least telling to the most. */
export const NAMES = ['none', 'synonym', 'page', 'keyword', 'heading'] as const;
export type Name = (typeof NAMES)[number];

export interface Posting {
  /** How often the text has the word; more than twice counts as twice. */
  readonly mentions: number;
  /** The most telling name that has the word: the title of the page, a keyword, the heading; 'none' for text alone. */
  readonly name: Name;
  /** In how many of the phrases that ask for the section the word stands, rounded to a step. */
  readonly asked: number;
}

const MOST_MENTIONS = 2;
/** Counts from which a step begins, and what it is read as. */
const STEPS = [
  { from: 0, asked: 0 },
  { from: 1, asked: 1 },
  { from: 2, asked: 2 },
  { from: 3, asked: 3.5 },
  { from: 5, asked: 6.5 },
  { from: 9, asked: 12 },
] as const;

/** The character of a posting. */
export function encodePosting({ mentions, name, asked }: Posting): string {
  const step = STEPS.findLastIndex(({ from }) => asked >= from);
  return encodeNumber(Math.min(MOST_MENTIONS, mentions) + 3 * (NAMES.indexOf(name) + NAMES.length * step));
}

/** The posting behind a character code that encodePosting made. */
export function decodePosting(code: number): Posting {
  const number = decodeNumber(code);
  const rest = Math.floor(number / 3);
  return {
    mentions: number % 3,
    name: NAMES[rest % NAMES.length] ?? 'none',
    asked: STEPS[Math.floor(rest / NAMES.length)]?.asked ?? 0,
  };
}
