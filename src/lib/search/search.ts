import { matchPair } from './match-pair.ts';
import { createTypoMatcher } from './match-typo.ts';
import { createWordMatcher, findWord } from './match-word.ts';
import { type OpenIndex, type Section, openIndex } from './open-index.ts';
import { pickBest } from './pick-best.ts';
import { preferAsked } from './prefer-asked.ts';
import { rankSections } from './rank-sections.ts';
import { type QueryPart, type ReadQuery, readQuery } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';
import { suggestWords } from './suggest-words.ts';
import * as WEIGHTS from './weights.ts';
import { LONGEST_QUERY } from './words.ts';

export interface Answer {
  /** Best first. */
  readonly hits: readonly Section[];
  /** How many sections were found; `hits` holds those within the limit. */
  readonly total: number;
  /** Words that were read as others: [typed, meant]. */
  readonly fixed: ReadQuery['fixed'];
  /** Whether even the best hit has little to do with the query; true when there is none. */
  readonly isUnsure: boolean;
  /** Words that mean nothing here. */
  readonly unknown: ReadQuery['unknown'];
  /** Words of the index that the hits were found by, for marking them. */
  readonly matched: ReadonlySet<string>;
  /** Words of headings that look like the query; only when nothing was found. */
  readonly near: readonly string[];
}

export type Search = (query: string, limit?: number) => Answer;

/**
 * A function that answers queries from the index; `onFuse` is told how many words Fuse.js had to compare.
 * Throws an error named VERSION_ERROR when the index is of another version.
 */
export function createSearch(data: SearchIndex, onFuse?: (words: number) => void): Search {
  const index = openIndex(data);
  const matchTypo = createTypoMatcher(index.words, onFuse);
  const matchWord = createWordMatcher(index, matchTypo);
  return (query, limit = 10) => {
    const text = query.slice(0, LONGEST_QUERY);
    let read = readQuery(index, matchWord, text, false);
    const isQuestion = read.words.some((word) => index.stopWords.has(word));
    let ranking = rankSections(index, read.parts, isQuestion);
    if (!ranking.isWhole && read.parts.length > 1) {
      // Every word is known but no section holds them all: one may be a misspelling of another known word.
      read = readQuery(index, matchWord, text, true);
      ranking = rankSections(index, read.parts, isQuestion);
    }
    const { fixed, parts, unknown, words } = read;
    const toTerm = (word: string) => (index.stopWords.has(word) ? word : findWord(index, word));
    const terms = new Set(words.map(toTerm).filter((term) => term !== undefined));
    preferPair(index, words, ranking.scores);
    const scores = preferAsked(index, terms, ranking, isQuestion);
    // A result must hold the more of a query, the likelier its words make it that the query is about something else.
    let odds = 0;
    for (const term of terms) odds += index.postings(term).odds;
    const [best = 0] = pickBest(scores, 1);
    const held = (ranking.scores[best] ?? 0) / ranking.wanted / Math.exp(WEIGHTS.offTopic * odds);
    // Nobody should look through results of nothing; but what may be mistyped may be about anything.
    const mistyped = isQuestion ? fixed : [...fixed, ...unknown];
    if (odds > 0 && held < WEIGHTS.hopeless && !mistyped[0]) scores.fill(0);
    const hits = pickBest(scores, limit).flatMap((section) => index.sections[section] ?? []);
    return {
      hits,
      total: scores.filter((score) => score > 0).length,
      fixed,
      // Of a query without words nothing is held and nothing wanted, which is no number.
      isUnsure: !(held >= WEIGHTS.unsure),
      unknown,
      matched: new Set(parts.flatMap(listLikely)),
      near: hits[0] ? [] : suggestWords(index, matchTypo, words),
    };
  };
}

// Whoever types 'bot' would wonder at a mark on 'both'.
function listLikely(part: QueryPart): string[] {
  const best = Math.max(...part.values());
  return [...part].flatMap(([word, trust]) => (trust < WEIGHTS.likely * best ? [] : [word]));
}

// 'X vs Y' opens their comparison; with more words, the section of that comparison that holds them.
function preferPair(index: OpenIndex, words: readonly string[], scores: Float64Array): void {
  const pair = matchPair(index, words);
  if (!pair) return;
  index.sections.forEach(({ url }, section) => {
    if (pair.isWhole && url === pair.url) scores[section] = Infinity;
    else if (url.startsWith(pair.url)) scores[section] = (scores[section] ?? 0) * WEIGHTS.pair;
  });
}
