import type { TypoMatcher } from './match-typo.ts';
import type { OpenIndex } from './open-index.ts';
import * as WEIGHTS from './weights.ts';
import { wordsFrom } from './words-from.ts';
import { stemWord } from './words.ts';

/** What a typed word may have meant: vocabulary words and the trust in each, 0 to 1. */
interface WordReadings {
  readonly readings: ReadonlyMap<string, number>;
  /** False when the word neither is nor begins a word of the vocabulary. */
  readonly isKnown: boolean;
}

export type WordMatcher = (typed: string, isOpen: boolean, seekTypos: boolean) => WordReadings;

const MOST_PREFIXES = 200;
const MOST_RELATED = 60;
const CACHE_SIZE = 500;

/**
 * A function that reads one folded word: the word itself, then words it begins, then related words
 * ('negotiate' and 'negotiation'), then words it may misspell. `isOpen` says the word may go on; `seekTypos`
 * looks for misspellings of a known word too.
 */
export function createWordMatcher(index: OpenIndex, matchTypo: TypoMatcher): WordMatcher {
  const cache = new Map<string, WordReadings>();
  return (typed, isOpen, seekTypos) => {
    const key = `${typed}/${Number(isOpen)}${Number(seekTypos)}`;
    const cached = cache.get(key);
    if (cached) return cached;
    if (cache.size >= CACHE_SIZE) cache.clear();
    const result = readWord(index, matchTypo, typed, isOpen, seekTypos);
    cache.set(key, result);
    return result;
  };
}

/** The vocabulary word that a folded word is: its singular, itself or its plural; undefined when there is none. */
export function findWord(index: OpenIndex, typed: string): string | undefined {
  return [stemWord(typed), typed, typed.endsWith('s') ? '' : `${typed}s`].find((word) => index.has(word));
}

function readWord(
  index: OpenIndex,
  matchTypo: TypoMatcher,
  typed: string,
  isOpen: boolean,
  seekTypos: boolean,
): WordReadings {
  const readings = new Map<string, number>();
  const add = (word: string, trust: number) => {
    if (trust > (readings.get(word) ?? 0)) readings.set(word, trust);
  };
  const stem = stemWord(typed);
  const exact = findWord(index, typed);
  if (exact !== undefined) add(exact, 1);
  let isKnown = exact !== undefined;

  // 'biased' is a form of 'bias', no misspelling of 'based'.
  const base = isKnown ? undefined : findWord(index, typed.replace(/(?<=.{4})(ed|ly|d)$/, ''));
  if (base !== undefined) {
    add(base, WEIGHTS.form);
    isKnown = true;
  }
  // 'deleting' and 'deletion' are related.
  const root = typed.replace(/(?<=.{5})(ing|ed|e|ion)$/, '');
  if (root !== typed) {
    const related = wordsFrom(index.words, root, MOST_RELATED).filter(
      (word) => word.length < root.length + 5,
    );
    for (const word of related) add(word, isKnown ? WEIGHTS.related : WEIGHTS.form);
    if (related[0]) isKnown = true;
  }

  const mayGoOn = isOpen || typed.length > 2;
  if (mayGoOn) {
    const begun = wordsFrom(index.words, typed, MOST_PREFIXES);
    const trust = WEIGHTS.prefix * (exact !== undefined && !isOpen ? 0.6 : 1);
    for (const word of begun) {
      if (word === exact) continue;
      const commonness = index.postings(word).sections.length ** WEIGHTS.prefixCommonness;
      add(word, trust * commonness * (typed.length / word.length) ** WEIGHTS.prefixShortness);
    }
    if (begun[0] && typed.length > 1) isKnown = true;
  }
  if ((!isKnown || seekTypos) && typed.length > 3) {
    const seek = (letters: string) => matchTypo(letters, letters.length > 7 ? 2 : 1, isOpen);
    const found = seek(typed);
    for (const { word, errors } of found[0] || stem === typed ? found : seek(stem)) {
      add(word, WEIGHTS.oneTypo * WEIGHTS.furtherTypo ** (errors - 1) * (isKnown ? 0.5 : 1));
    }
  }
  return { readings, isKnown };
}
