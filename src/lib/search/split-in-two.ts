import { findWord } from './match-word.ts';
import type { OpenIndex } from './open-index.ts';

/**
 * The two vocabulary words that a word is made of, split nearest to its middle; undefined when there are none. Two
 * letters are a word only beside a number ('gpt4') or if a heading has them.
 */
export function splitInTwo(index: OpenIndex, word: string): [string, string] | undefined {
  let best: [string, string] | undefined;
  let longest = 0;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const left = findWord(index, word.slice(0, at));
    const right = findWord(index, word.slice(at));
    const shorter = Math.min(at, word.length - at);
    if (left === undefined || right === undefined || shorter <= longest) continue;
    const short = at === shorter ? left : right;
    if (shorter > 2 || /\d/.test(word.slice(at)) || index.isInHeading(short)) {
      best = [left, right];
      longest = shorter;
    }
  }
  return best;
}
