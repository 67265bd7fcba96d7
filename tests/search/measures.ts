import type { JudgedQuery } from './queries.ts';

type Judged = Pick<JudgedQuery, 'answers' | 'related'>;

/** What an engine says to a query. */
export interface EngineAnswer {
  /** Addresses of the sections found, best first. */
  readonly urls: readonly string[];
  /** Whether it says that it guessed a word, does not know one or doubts what it found. */
  readonly isFlagged: boolean;
}

/** Means over the queries that have an answer, 0 to 1, and counts over those that have none. */
export interface Quality {
  readonly queries: number;
  /** Share whose first result is an answer. */
  readonly first: number;
  /** Share with an answer among the first three. */
  readonly firstThree: number;
  /** Mean of 1 / place of the first answer, 0 when it is not among ten. */
  readonly reciprocalRank: number;
  /** nDCG of the first ten: an answer gains 2, a related place 1, each judged address once. */
  readonly gain: number;
  /** Queries without an answer that got results. */
  readonly falseAnswers: number;
  /** Those of them where nothing was said about it. */
  readonly unflagged: number;
}

/** Measures answers against the judgements of their queries. */
export function measure(pairs: readonly (readonly [query: Judged, answer: EngineAnswer])[]): Quality {
  const asked = pairs.filter(([{ answers }]) => answers.length > 0);
  const places = asked.map(([query, { urls }]) => findPlace(query, urls));
  const answered = pairs.filter(([{ answers }, { urls }]) => answers.length === 0 && urls.length > 0);
  return {
    queries: pairs.length,
    first: mean(places.map((place) => Number(place === 1))),
    firstThree: mean(places.map((place) => Number(place <= 3))),
    reciprocalRank: mean(places.map((place) => (place <= 10 ? 1 / place : 0))),
    gain: mean(asked.map(([query, { urls }]) => discountedGain(query, urls))),
    falseAnswers: answered.length,
    unflagged: answered.filter(([, { isFlagged }]) => !isFlagged).length,
  };
}

/** Place of the first answer, from 1; Infinity when there is none. */
function findPlace({ answers }: Judged, urls: readonly string[]): number {
  const at = urls.findIndex((url) => answers.some((address) => isAt(url, address)));
  return at < 0 ? Infinity : at + 1;
}

function discountedGain({ answers, related }: Judged, urls: readonly string[]): number {
  const open = [
    ...answers.map((address) => [address, 2] as const),
    ...related.map((address) => [address, 1] as const),
  ];
  const discount = (at: number) => 1 / Math.log2(at + 2);
  const ideal = open.slice(0, 10).reduce((sum, [, gain], at) => sum + gain * discount(at), 0);
  const reached = urls.slice(0, 10).reduce((sum, url, at) => {
    const found = open.findIndex(([address]) => isAt(url, address));
    const [judged] = found < 0 ? [] : open.splice(found, 1);
    return sum + (judged?.[1] ?? 0) * discount(at);
  }, 0);
  return reached / ideal;
}

function isAt(url: string, address: string): boolean {
  return address.endsWith('*') ? url.startsWith(address.slice(0, -1)) : url === address;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
