import { type WordMatcher, findWord } from './match-word.ts';
import type { OpenIndex } from './open-index.ts';
import { WEIGHTS } from './weights.ts';
import { splitWords } from './words.ts';

/** One part of the query that a section should hold: vocabulary words and the trust in each. */
export type QueryPart = ReadonlyMap<string, number>;

/** A query as the engine understood it. */
export interface ReadQuery {
  readonly parts: readonly QueryPart[];
  /** Words that were read as others: [typed, meant]. */
  readonly fixed: readonly (readonly [typed: string, meant: string])[];
  /** Words that mean nothing here. */
  readonly unknown: readonly string[];
  /** The query's words, each replaced by what it was read as; stop words kept. */
  readonly words: readonly string[];
}

/** Reads a query; `seekTypos` doubts known words too, for queries whose words never stand together. */
export function readQuery(
  index: OpenIndex,
  matchWord: WordMatcher,
  query: string,
  seekTypos: boolean,
): ReadQuery {
  const typed = splitWords(query);
  const isOpen = /[\p{L}\p{N}]$/u.test(query);
  const parts: QueryPart[] = [];
  const fixed: [string, string][] = [];
  const unknown: string[] = [];
  const words: string[] = [];
  for (let at = 0; at < typed.length; at += 1) {
    const word = typed[at] ?? '';
    const isLast = isOpen && at === typed.length - 1;
    if (index.stopWords.has(word) && !(typed.length === 1 && word.length < 3)) {
      words.push(word);
      continue;
    }
    const { readings, isKnown } = matchWord(word, isLast, seekTypos);

    const next = typed[at + 1];
    const joined = next === undefined || index.stopWords.has(next) ? undefined : findWord(index, word + next);
    if (next !== undefined && joined !== undefined) {
      if (isKnown) {
        const after = matchWord(next, isOpen && at + 2 === typed.length, seekTypos).readings;
        parts.push(withWord(readings, joined), withWord(after, joined));
      } else parts.push(new Map([[joined, WEIGHTS.joined]]));
      words.push(word, next);
      at += 1;
      continue;
    }

    const halves = isKnown || hasSureReading(readings) ? undefined : splitInTwo(index, word);
    if (halves) {
      parts.push(...halves.map((half) => new Map([[half, WEIGHTS.split]])));
      fixed.push([word, halves.join(' ')]);
      words.push(...halves);
      continue;
    }
    const meant = isKnown ? word : bestReading(index, readings);
    if (meant === undefined) unknown.push(word);
    else if (meant !== word) fixed.push([word, meant]);
    words.push(meant ?? word);
    parts.push(readings);
  }
  if (parts.length === 0) {
    for (const word of typed) parts.push(matchWord(word, isOpen, seekTypos).readings);
  }
  return { parts, fixed, unknown, words };
}

function hasSureReading(readings: QueryPart): boolean {
  return [...readings.values()].some((trust) => trust >= WEIGHTS.oneTypo);
}

// Of two readings with the same trust, the word that more sections hold is the likelier one.
function bestReading(index: OpenIndex, readings: QueryPart): string | undefined {
  const count = (word: string) => index.postings(word).length;
  return [...readings].sort(([a, trustA], [b, trustB]) => trustB - trustA || count(b) - count(a))[0]?.[0];
}

function withWord(readings: QueryPart, word: string): QueryPart {
  return new Map(readings).set(word, WEIGHTS.split);
}

// The split nearest to the middle wins; two letters alone are a word only beside a number ('gpt4').
function splitInTwo(index: OpenIndex, word: string): [string, string] | undefined {
  let best: [string, string] | undefined;
  let longest = 0;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const left = findWord(index, word.slice(0, at));
    const right = findWord(index, word.slice(at));
    const shorter = Math.min(at, word.length - at);
    const isPlain = shorter > 2 || /\d/.test(word.slice(at));
    if (left !== undefined && right !== undefined && isPlain && shorter > longest) {
      best = [left, right];
      longest = shorter;
    }
  }
  return best;
}
