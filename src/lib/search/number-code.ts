/** Small numbers as printable characters that JSON does not escape: 0 is '#', 90 is '~'; the backslash is left out. */

/** Number of values one character can hold. */
const CODE_SIZE = 91;

const FIRST = 35;
const BACKSLASH = 92;

/** The character of a whole number from 0 to 90; throws outside that range. */
export function encodeNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= CODE_SIZE)
    throw new RangeError(`No code for ${value}`);
  const code = value + FIRST;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** The number behind a character code that encodeNumber made. */
export function decodeNumber(code: number): number {
  return code - FIRST - (code > BACKSLASH ? 1 : 0);
}

/** Length of a section against the average as one character: four steps per doubling, 20 is the average. */
export function encodeLength(length: number, average: number): string {
  const step = Math.round(20 + 4 * Math.log2((length + 1) / (average + 1)));
  return encodeNumber(Math.max(0, Math.min(40, step)));
}

/** How many times the average a section is long, from the character that encodeLength made. */
export function decodeLength(code: number): number {
  return 2 ** ((decodeNumber(code) - 20) / 4);
}

/** The logarithm of odds, rounded to a whole number of at most 3 either way, as one character. */
export function encodeOdds(logarithm: number): string {
  return encodeNumber(Math.max(0, Math.min(6, Math.round(logarithm) + 3)));
}

/** The whole number from -3 to 3 behind a character that encodeOdds made. */
export function decodeOdds(code: number): number {
  return decodeNumber(code) - 3;
}
