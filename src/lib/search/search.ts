import { matchPair } from './match-pair.ts';
import { createTypoMatcher } from './match-typo.ts';
import { createWordMatcher } from './match-word.ts';
import { type OpenIndex, type Section, openIndex } from './open-index.ts';
import { type RankedSection, rankSections } from './rank-sections.ts';
import { type ReadQuery, readQuery } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';
import { suggestWords } from './suggest-words.ts';
import { WEIGHTS } from './weights.ts';

/** The longest query that is read; what follows is ignored. */
export const LONGEST_QUERY = 120;

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
  /** Words that mean nothing here. */
  readonly unknown: ReadQuery['unknown'];
  /** Words of the index that the hits were found by, for marking them. */
  readonly matched: ReadonlySet<string>;
  /** Words of headings that look like the query; only when nothing was found. */
  readonly near: readonly string[];
}

export type Search = (query: string, limit?: number) => Answer;

const NOTHING: Answer = { hits: [], total: 0, fixed: [], unknown: [], matched: new Set(), near: [] };

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
    let ranking = rankSections(index, read.parts);
    if (!ranking.isWhole && read.parts.length > 1) {
      // Every word is known but no section holds them all: one may be a misspelling of another known word.
      read = readQuery(index, matchWord, text, true);
      ranking = rankSections(index, read.parts);
    }
    const best = preferPair(index, read, ranking.ranked);
    const hits = best.slice(0, limit).flatMap(({ section, score }) => {
      const shown = index.sections[section];
      return shown ? [{ ...shown, section, score }] : [];
    });
    return {
      hits,
      total: best.length,
      fixed: read.fixed,
      unknown: read.unknown,
      matched: new Set(read.parts.flatMap((part) => [...part.keys()])),
      near: hits.length > 0 ? [] : suggestWords(index, matchTypo, read.words),
    };
  };
}

// 'X vs Y' opens their comparison; with more words, the section of that comparison that holds them.
function preferPair(index: OpenIndex, read: ReadQuery, ranked: readonly RankedSection[]): RankedSection[] {
  const pair = matchPair(index, read.words);
  if (!pair) return [...ranked];
  const opening = index.sections.findIndex(({ url }) => url === pair.url);
  if (pair.isWhole) {
    const others = ranked.filter(({ section }) => section !== opening);
    return [{ section: opening, score: (ranked[0]?.score ?? 0) + 1 }, ...others];
  }
  return ranked
    .map(({ section, score }) => {
      const isOnPage = index.sections[section]?.url.startsWith(pair.url);
      return { section, score: isOnPage ? score * WEIGHTS.pair : score };
    })
    .sort((a, b) => b.score - a.score || a.section - b.section);
}
