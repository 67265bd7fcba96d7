import Fuse from 'fuse.js/min-basic';
import { wordsFrom } from './words-from.ts';

/** A word of the vocabulary that a misspelt word may have meant. `errors` is 1 or 2; halves mark a word only begun. */
interface TypoMatch {
  readonly word: string;
  readonly errors: number;
}

export type TypoMatcher = (typed: string, mostErrors: number, isOpen: boolean) => TypoMatch[];

const MOST_MATCHES = 120;

/**
 * A function that finds the vocabulary words within `mostErrors` of a typed word; `isOpen` says the word may go on.
 * Fuse.js sees only words that share a letter at the start and fit in length. `onFuse` is told how many that were.
 */
export function createTypoMatcher(
  words: readonly string[],
  onFuse: (words: number) => void = () => {},
): TypoMatcher {
  return (typed, mostErrors, isOpen) => {
    const fits = (word: string) =>
      word.length > 2 &&
      word.length >= typed.length - mostErrors &&
      (isOpen || word.length <= typed.length + mostErrors);
    const ask = (list: string[], most: number) => {
      if (list.length === 0) return [];
      onFuse(list.length);
      return askFuse(list, typed, most, isOpen);
    };
    const a = typed.charAt(0);
    const sameStart = ask(wordsFrom(words, a, Infinity).filter(fits), mostErrors);
    // A short word that is only begun has too many neighbours once its first letter may be wrong as well.
    if (sameStart[0] || (isOpen && typed.length < 5)) return sameStart;
    const b = typed.charAt(1);
    // Its second letter is right, or a letter is missing, added or swapped at the start.
    const isShifted = (word: string) => word[1] === b || word[0] === b || word[1] === a;
    return ask(
      words.filter((word) => word[0] !== a && isShifted(word) && fits(word)),
      typed.length > 7 ? mostErrors : 1,
    );
  };
}

function askFuse(list: string[], typed: string, most: number, isOpen: boolean): TypoMatch[] {
  // Fuse's score is errors divided by the length of the pattern; location 0 anchors the match at the word's start.
  const options = {
    includeScore: true,
    ignoreFieldNorm: true,
    threshold: 2 / typed.length + 0.01,
    distance: 4 * typed.length,
  };
  const letters = sortLetters(typed);
  const matches: TypoMatch[] = [];
  for (const { item, score = 1 } of new Fuse(list, options).search(typed, { limit: MOST_MATCHES })) {
    const isBegun = isOpen && item.length > typed.length + 1;
    let errors = score * typed.length;
    if (!isBegun) {
      // Bitap ignores what follows the match, so the question is asked the other way round as well.
      const back = Fuse.match(item, typed, { ...options, threshold: 1 });
      errors = Math.max(errors, (back.score ?? 1) * item.length);
    }
    // Bitap counts two swapped letters as two errors; a reader made one.
    const whole = sortLetters(item) === letters || errors < 1.4 ? 1 : errors < 2.4 ? 2 : 3;
    const counted = whole + (isBegun ? 0.5 : 0);
    if (counted <= most) matches.push({ word: item, errors: counted });
  }
  return matches;
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}
