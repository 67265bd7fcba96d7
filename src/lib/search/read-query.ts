import { type WordMatcher, findWord } from './match-word.ts';
import type { OpenIndex } from './open-index.ts';
import { splitInTwo } from './split-in-two.ts';
import * as WEIGHTS from './weights.ts';
import { wordsFrom } from './words-from.ts';
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
  const topics = typed.filter((word) => !index.stopWords.has(word));
  // A query of nothing but stop words is about them; one of a single short one names a language.
  const asked = topics.length === 0 ? typed : topics;
  const isOpen = /[\p{L}\p{N}]$/u.test(query) && asked.at(-1) === typed.at(-1);
  const parts: QueryPart[] = [];
  const fixed: [string, string][] = [];
  const unknown: string[] = [];
  const meanings = new Map<string, string>();
  const read = (at: number) => {
    const word = asked[at] ?? '';
    // 'Who does what' and 'about' are asked for as they are; 'can' may become 'canary'.
    const isWhole = asked.length > 1 || !wordsFrom(index.words, word, 1)[0];
    if (index.stopWords.has(word) && isWhole) return { readings: new Map([[word, 1]]), isKnown: true };
    // 'R' is a language before it is the beginning of a word.
    const isLast = isOpen && at === asked.length - 1 && (at > 0 || word.length > 1);
    return matchWord(word, isLast, seekTypos);
  };
  for (let at = 0; at < asked.length; at += 1) {
    const word = asked[at] ?? '';
    const { readings, isKnown } = read(at);
    const next = asked[at + 1];
    const joined = next === undefined ? undefined : findWord(index, word + next);
    if (joined !== undefined) {
      if (isKnown) parts.push(withWord(readings, joined), withWord(read(at + 1).readings, joined));
      else parts.push(new Map([[joined, WEIGHTS.joined]]));
      at += 1;
      continue;
    }

    const whole = findWord(index, word);
    const isWritten =
      whole === undefined ? isKnown || hasTrust(readings, WEIGHTS.oneTypo) : index.isNamed(whole);
    const halves = isWritten ? undefined : splitInTwo(index, word);
    if (halves) {
      // 'machinelearning' may stand in a text as 'machine-learning', but most sections write it as two words.
      parts.push(
        ...halves.map((half) => new Map(whole === undefined ? [] : [[whole, 1]]).set(half, WEIGHTS.split)),
      );
      meanings.set(word, halves.join(' '));
      if (whole === undefined) fixed.push([word, halves.join(' ')]);
      continue;
    }
    const meant = isKnown ? word : bestReading(index, readings);
    if (meant === undefined) unknown.push(word);
    else if (meant !== word) fixed.push([word, meant]);
    meanings.set(word, meant ?? word);
    parts.push(readings);
  }
  // Words that each only begin one of the guide's are a guess, but one such word is a word being typed.
  if (parts.length > 1 && fixed.length === 0 && !parts.some((part) => hasTrust(part, WEIGHTS.split))) {
    parts.forEach((part, at) => {
      const meant = bestReading(index, part);
      if (meant !== undefined) fixed.push([asked[at] ?? '', meant]);
    });
  }
  const words = typed.flatMap((word) => (meanings.get(word) ?? word).split(' '));
  return { parts, fixed, unknown, words };
}

function hasTrust(part: QueryPart, least: number): boolean {
  return [...part.values()].some((trust) => trust >= least);
}

// Of two readings with the same trust, the word that more sections hold is the likelier one.
function bestReading(index: OpenIndex, readings: QueryPart): string | undefined {
  const count = (word: string) => index.postings(word).sections.length;
  return [...readings].sort(([a, trustA], [b, trustB]) => trustB - trustA || count(b) - count(a))[0]?.[0];
}

function withWord(readings: QueryPart, word: string): QueryPart {
  return new Map(readings).set(word, WEIGHTS.split);
}
