import type { OpenIndex } from './open-index.ts';
import type { QueryPart } from './read-query.ts';
import { RECORD_KINDS } from './record.ts';
import { FIELD } from './search-index.ts';
import * as WEIGHTS from './weights.ts';
import { PAIR } from './words.ts';

const TERM = RECORD_KINDS.indexOf('term');
/** A word of these fields names the section. */
const NAMES = FIELD.heading | FIELD.keyword;

/** How well each section answers a query. */
export interface Ranking {
  /** A score for every section of the index; 0 for those that do not answer. */
  readonly scores: Float64Array;
  /** Whether a section holds every part of the query. */
  readonly isWhole: boolean;
  /** What all parts of the query weigh together. */
  readonly wanted: number;
}

/**
 * Scores the sections that hold parts of a query; those that cover too little of it get nothing.
 * `termWorth` is what a term asked for by its name counts, `coverageWorth` how much the missing parts do.
 */
export function rankSections(
  index: OpenIndex,
  parts: readonly QueryPart[],
  termWorth = 1,
  coverageWorth: number = WEIGHTS.coverage,
): Ranking {
  const size = index.sections.length;
  const scores = new Float64Array(size);
  const covered = new Float64Array(size);
  const headingFit = new Float64Array(size);
  const named = new Float64Array(size);
  let wanted = 0;
  for (const part of parts) {
    const { values, trusts, fields, weight } = matchPart(index, part);
    const sure = Math.min(WEIGHTS.surelyNamed, Math.max(0, ...part.values()));
    wanted += weight;
    for (let section = 0; section < size; section += 1) {
      const value = values[section] ?? 0;
      if (value === 0) continue;
      const trust = trusts[section] ?? 0;
      const bits = fields[section] ?? 0;
      scores[section] = (scores[section] ?? 0) + value;
      covered[section] = (covered[section] ?? 0) + weight * Math.min(1, trust * 2);
      if (bits > FIELD.body && trust >= sure)
        named[section] = (named[section] ?? 0) + (bits & NAMES ? 1 : 0.5);
      if (bits & FIELD.heading) headingFit[section] = (headingFit[section] ?? 0) + trust;
    }
  }
  const isExact = parts.every((part) => Math.max(...part.values()) >= WEIGHTS.split);
  let isWhole = false;
  scores.forEach((score, section) => {
    if (score === 0) return;
    const coverage = (covered[section] ?? 0) / wanted;
    const names = named[section] ?? 0;
    const isAll = coverage > 0.92;
    if (isAll) isWhole = true;
    const isEnough = coverage >= WEIGHTS.leastCoverage && (isAll || names > 0);
    let fit = Math.min(1, (headingFit[section] ?? 0) / Math.max(1, index.headingLengths[section] ?? 0));
    // A term is asked for by all of its name, or by an abbreviation, which is a keyword of it.
    const isTerm = index.kinds[section] === TERM;
    const isAsked = isTerm && isExact && names === parts.length && (fit === 0 || fit > 0.99);
    if (isAsked) fit = 1;
    const general = WEIGHTS.kinds[index.kinds[section] ?? 0] ?? 1;
    const kind = isAsked ? termWorth : Math.min(general, isTerm ? termWorth : 1);
    // A term half typed or misspelt does not so easily outdo the sections on its subject.
    const title =
      isTerm && !isExact
        ? 1 + WEIGHTS.headingFit * WEIGHTS.guessedTerm * fit
        : weighTitle(index, section, fit, isAll);
    scores[section] = isEnough ? score * coverage ** coverageWorth * title * kind : 0;
  });
  return { scores, isWhole, wanted };
}

function weighTitle(index: OpenIndex, section: number, fit: number, isAll: boolean): number {
  if (fit === 0) return index.sections[section]?.heading === '' ? WEIGHTS.lead : 1;
  return (1 + WEIGHTS.headingFit * fit) * (isAll && fit > 0.99 ? 1 + WEIGHTS.exactHeading : 1);
}

/** The best reading of one part of the query in each section, and what the part weighs in the query. */
interface PartMatch {
  readonly values: Float64Array;
  readonly trusts: Float64Array;
  readonly fields: Uint8Array;
  readonly weight: number;
}

// A part is worth its rarest reading, but a prefix or a typo is never rarer than its commonest sure reading.
function matchPart(index: OpenIndex, part: QueryPart): PartMatch {
  const all = index.sections.length;
  const values = new Float64Array(all);
  const trusts = new Float64Array(all);
  const fields = new Uint8Array(all);
  const sure = [...part].filter(([, trust]) => trust >= 0.5);
  const count = (word: string) => index.postings(word).sections.length;
  const cap = rarity(all, Math.max(0, ...sure.map(([word]) => count(word))));
  const share = [...part].some(([word, trust]) => trust === 1 && index.weakWords.has(word))
    ? WEIGHTS.weakWord
    : 1;
  let weight = part.size > 0 ? 0.3 : Math.log(1 + all);
  for (const [word, trust] of part) {
    const postings = index.postings(word);
    const rare = rarity(all, count(word));
    // A phrase says more than its words.
    const isPhrase = word.startsWith(PAIR);
    const worth = trust * Math.min(sure.length > 0 ? cap : Infinity, rare) * (isPhrase ? 1 : share);
    weight = Math.max(weight, worth);
    postings.sections.forEach((section, at) => {
      const value = worth * (postings.scores[at] ?? 0);
      if (value <= (values[section] ?? 0)) return;
      values[section] = value;
      trusts[section] = trust;
      fields[section] = postings.fields[at] ?? 0;
    });
  }
  return { values, trusts, fields, weight };
}

function rarity(sections: number, withWord: number): number {
  return Math.log(1 + (sections - withWord + 0.5) / (withWord + 0.5));
}
