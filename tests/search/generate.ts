import { STOP_WORDS } from '../../src/lib/search/stop-words.ts';
import type { SearchRecord } from '../../src/lib/search/record.ts';
import { splitWords, stemWord } from '../../src/lib/search/words.ts';
import type { JudgedQuery } from './queries.ts';

/** How the memory of a heading is distorted; 'body' remembers three words of a sentence instead. */
type GeneratedClass = 'words' | 'one typo' | 'two typos' | 'prefix' | 'joined' | 'split' | 'body';

export interface GeneratedQuery extends Omit<JudgedQuery, 'kind'> {
  readonly kind: GeneratedClass;
}

const SEED = 20261124;
const MOST_WORDS = 4;
/** Neighbours on the keyboard. */
const KEYS: Readonly<Record<string, string>> = {
  ...{
    a: 'sqz',
    b: 'vn',
    c: 'xv',
    d: 'sf',
    e: 'wr',
    f: 'dg',
    g: 'fh',
    h: 'gj',
    i: 'uo',
    j: 'hk',
    k: 'jl',
    l: 'k',
    m: 'n',
  },
  ...{
    n: 'bm',
    o: 'ip',
    p: 'o',
    q: 'w',
    r: 'et',
    s: 'ad',
    t: 'ry',
    u: 'yi',
    v: 'cb',
    w: 'qe',
    x: 'zc',
    y: 'tu',
    z: 'x',
  },
};

/**
 * Queries of a reader who roughly remembers a section: its heading's words in any order, with one or two typos, half
 * typed, run together or torn apart, or three words of a sentence. A heading that several pages have comes with words
 * of the page's title; one that only leads to another page is nobody's goal. The same records give the same queries.
 */
export function generateQueries(records: readonly SearchRecord[]): GeneratedQuery[] {
  const named = nameSections(records);
  const byWords = new Map<string, string[]>();
  for (const { url, words } of named) {
    const key = [...words].sort().join(' ');
    byWords.set(key, [...(byWords.get(key) ?? []), url]);
  }
  const headings = [...byWords].flatMap(([key, answers]) => {
    const words = named.find(({ url }) => url === answers[0])?.words ?? key.split(' ');
    return distort(words, createChance(key)).map(([kind, query]) => ({ kind, query, answers, related: [] }));
  });
  return [...headings, ...quoteBodies(records)];
}

interface Chance {
  below(most: number): number;
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

// Every section has dice of its own, so that an edit changes the queries of one section only.
function createChance(name: string): Chance {
  let state =
    [...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, SEED) || SEED;
  const below = (most: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % most;
  };
  return {
    below,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new RangeError('Nothing to pick from');
      return picked;
    },
    shuffle: (list) => {
      const rest = [...list];
      return list.flatMap(() => rest.splice(below(rest.length), 1));
    },
  };
}

function nameSections(records: readonly SearchRecord[]): { url: string; words: string[] }[] {
  const topic = (text: string) =>
    [...new Set(splitWords(text))].filter((word) => !STOP_WORDS.has(word) && !/^\d{1,2}$/.test(word));
  const own = records.map(({ heading, page }) => topic(heading || page));
  const keyOf = (words: readonly string[]) => [...words].sort().join(' ');
  const count = new Map<string, number>();
  for (const words of own) count.set(keyOf(words), (count.get(keyOf(words)) ?? 0) + 1);
  return records.flatMap(({ url, kind, page, heading }, at) => {
    const words = own[at] ?? [];
    const isShared = heading !== '' && (count.get(keyOf(words)) ?? 0) > 1;
    const all = isShared
      ? [...words.slice(0, 2), ...topic(page).filter((word) => !words.includes(word))]
      : words;
    return words.length === 0 || kind === 'pointer' ? [] : [{ url, words: all.slice(0, MOST_WORDS) }];
  });
}

function distort(words: readonly string[], chance: Chance): [GeneratedClass, string][] {
  const queries: [GeneratedClass, readonly string[]][] = [['words', chance.shuffle(words)]];
  const once = mistype(words, chance);
  if (once) queries.push(['one typo', once]);
  const twice = once && words.length > 1 ? mistype(once, chance) : undefined;
  if (twice) queries.push(['two typos', twice]);
  const last = words.at(-1) ?? '';
  if (last.length > 3) {
    queries.push(['prefix', [...words.slice(0, -1), last.slice(0, Math.max(2, Math.ceil(last.length / 2)))]]);
  }
  if (words.length > 1) {
    const at = chance.below(words.length - 1);
    queries.push(['joined', [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)]]);
  }
  const long = words.find((word) => word.length > 7);
  if (long) {
    const at = 4 + chance.below(long.length - 7);
    const torn = `${long.slice(0, at)} ${long.slice(at)}`;
    queries.push(['split', words.map((word) => (word === long ? torn : word))]);
  }
  return queries.map(([kind, list]) => [kind, list.join(' ')]);
}

function mistype(words: readonly string[], chance: Chance): string[] | undefined {
  const long = words.flatMap((word, at) => (word.length > 3 ? [at] : []));
  if (long.length === 0) return undefined;
  const wrong = chance.pick(long);
  return words.map((word, at) => (at === wrong ? edit(word, chance) : word));
}

// The first letter is usually right.
function edit(word: string, chance: Chance): string {
  const at = 1 + chance.below(word.length - 1);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const next = after.charAt(0);
  switch (chance.below(5)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + chance.pick([...(KEYS[letter] ?? 'e')]) + after;
    case 3:
      return next !== '' && next !== letter ? before + next + letter + after.slice(1) : before + after;
    default:
      return before + chance.pick([...'aeioustrn']) + letter + after;
  }
}

// Three words of one sentence that are in no title of the section; every section that holds all three, as singular or
// plural, is an answer.
function quoteBodies(records: readonly SearchRecord[]): GeneratedQuery[] {
  const texts = records.map(({ text }) => new Set(splitWords(text)));
  const wholes = records.map(
    ({ heading, keywords, text }) =>
      new Set(splitWords([heading, ...keywords, text].join(' ')).map(stemWord)),
  );
  const spread = new Map<string, number>();
  for (const text of texts) for (const word of text) spread.set(word, (spread.get(word) ?? 0) + 1);
  return records.flatMap(({ url: own, heading, page, text }) => {
    const titles = new Set(splitWords(`${heading} ${page}`));
    const isDetail = (word: string) =>
      /^[\p{L}]{4,}$/u.test(word) &&
      !STOP_WORDS.has(word) &&
      !titles.has(word) &&
      (spread.get(word) ?? 0) <= 40;
    const sentences = text
      .split(/(?<=[.!?]) /)
      .map((sentence) => [...new Set(splitWords(sentence))].filter(isDetail))
      .filter((words) => words.length > 3);
    if (sentences.length === 0) return [];
    const chance = createChance(own);
    const words = chance.shuffle(chance.pick(sentences)).slice(0, 3);
    const answers = records.flatMap(({ url }, at) =>
      words.every((word) => wholes[at]?.has(stemWord(word))) ? [url] : [],
    );
    return [{ kind: 'body' as const, query: words.join(' '), answers, related: [] }];
  });
}
