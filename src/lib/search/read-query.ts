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
  const content: string[] = [];
  for (let at = 0; at < typed.length; at += 1) {
    const word = typed[at] ?? '';
    // 'R' is a language before it is the beginning of a word.
    const isLast = isOpen && at === typed.length - 1 && (at > 0 || word.length > 1);
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

    const whole = findWord(index, word);
    const isWritten = whole === undefined ? isKnown || hasSureReading(readings) : index.isNamed(whole);
    const halves = isWritten ? undefined : splitInTwo(index, word);
    if (halves) {
      // 'machinelearning' may stand in a text as 'machine-learning', but most sections write it as two words.
      parts.push(
        ...halves.map((half) => new Map(whole === undefined ? [] : [[whole, 1]]).set(half, WEIGHTS.split)),
      );
      if (whole === undefined) fixed.push([word, halves.join(' ')]);
      words.push(...halves);
      continue;
    }
    const meant = isKnown ? word : bestReading(index, readings);
    if (meant === undefined) unknown.push(word);
    else if (meant !== word) fixed.push([word, meant]);
    words.push(meant ?? word);
    parts.push(readings);
    content.push(word);
  }
  // Words that each only begin one of the guide's are a guess, but one such word is a word being typed.
  if (parts.length > 1 && fixed.length === 0 && parts.every((part) => !isSure(part))) {
    parts.forEach((part, at) => {
      const meant = bestReading(index, part);
      if (meant !== undefined) fixed.push([content[at] ?? '', meant]);
    });
  }
  if (parts.length === 0) {
    for (const word of typed) parts.push(matchWord(word, isOpen, seekTypos).readings);
  }
  return { parts, fixed, unknown, words };
}

function isSure(part: QueryPart): boolean {
  return [...part.values()].some((trust) => trust >= WEIGHTS.split);
}

function hasSureReading(readings: QueryPart): boolean {
  return [...readings.values()].some((trust) => trust >= WEIGHTS.oneTypo);
}

// Of two readings with the same trust, the word that more sections hold is the likelier one.
function bestReading(index: OpenIndex, readings: QueryPart): string | undefined {
  const count = (word: string) => index.postings(word).sections.length;
  return [...readings].sort(([a, trustA], [b, trustB]) => trustB - trustA || count(b) - count(a))[0]?.[0];
}

function withWord(readings: QueryPart, word: string): QueryPart {
  return new Map(readings).set(word, WEIGHTS.split);
}

// The split nearest to the middle wins; two letters are a word only beside a number ('gpt4') or if a heading has them.
function splitInTwo(index: OpenIndex, word: string): [string, string] | undefined {
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
