import { matchPair } from './match-pair.ts';
import { createTypoMatcher } from './match-typo.ts';
import { createWordMatcher } from './match-word.ts';
import { type OpenIndex, type Section, openIndex } from './open-index.ts';
import { pickBest } from './pick-best.ts';
import { preferAsked } from './prefer-asked.ts';
import { rankSections } from './rank-sections.ts';
import { type QueryPart, type ReadQuery, readQuery } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';
import { suggestWords } from './suggest-words.ts';
import * as WEIGHTS from './weights.ts';
import { LONGEST_QUERY } from './words.ts';

export interface Hit extends Section {
  /** Number of the section in the index. */
  readonly section: number;
  readonly score: number;
}

export interface Answer {
  /** Best first. */
  readonly hits: readonly Hit[];
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

const NOTHING: Answer = {
  hits: [],
  total: 0,
  fixed: [],
  isUnsure: false,
  unknown: [],
  matched: new Set(),
  near: [],
};

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
    if (text.trim() === '') return NOTHING;
    let read = readQuery(index, matchWord, text, false);
    const isQuestion = read.words.some((word) => index.stopWords.has(word));
    let ranking = rankSections(index, read.parts, isQuestion);
    if (!ranking.isWhole && read.parts.length > 1) {
      // Every word is known but no section holds them all: one may be a misspelling of another known word.
      read = readQuery(index, matchWord, text, true);
      ranking = rankSections(index, read.parts, isQuestion);
    }
    const { scores, wanted } = ranking;
    const most = preferAsked(index, read.words, scores, isQuestion);
    preferPair(index, read.words, scores);
    const least = isQuestion
      ? (WEIGHTS.unsure * wanted + WEIGHTS.askingStart) * Math.exp(WEIGHTS.unsureAsked * most)
      : WEIGHTS.unsure * wanted;
    const hits = pickBest(scores, limit).flatMap((section) => {
      const shown = index.sections[section];
      return shown ? [{ ...shown, section, score: scores[section] ?? 0 }] : [];
    });
    return {
      hits,
      total: scores.filter((score) => score > 0).length,
      fixed: read.fixed,
      // A single word is known or it is not.
      isUnsure: (hits[0]?.score ?? 0) <= (read.parts.length > 1 ? least : 0),
      unknown: read.unknown,
      matched: new Set(read.parts.flatMap(listLikely)),
      near: hits.length > 0 ? [] : suggestWords(index, matchTypo, read.words),
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
