import type { OpenIndex } from './open-index.ts';
import { NAME } from './posting-code.ts';
import { rarity } from './rarity.ts';
import type { QueryPart } from './read-query.ts';
import { SECTION_KINDS } from './record.ts';
import * as WEIGHTS from './weights.ts';

const TERM = SECTION_KINDS.indexOf('term');

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
 * Scores the sections that hold parts of a query; those that cover too little of it get nothing. A question in whole
 * words names more than its answer has to hold, so there it counts less what a section lacks.
 */
export function rankSections(index: OpenIndex, parts: readonly QueryPart[], isQuestion: boolean): Ranking {
  const size = index.sections.length;
  const scores = new Float64Array(size);
  const covered = new Float64Array(size);
  const headingFit = new Float64Array(size);
  const vouched = new Float64Array(size);
  const called = new Float64Array(size);
  let wanted = 0;
  for (const part of parts) {
    const { values, trusts, names, weight } = matchPart(index, part);
    wanted += weight;
    for (let section = 0; section < size; section += 1) {
      const value = values[section] ?? 0;
      if (value === 0) continue;
      const trust = trusts[section] ?? 0;
      scores[section] = (scores[section] ?? 0) + value;
      covered[section] = (covered[section] ?? 0) + weight * Math.min(1, trust * 2);
      const name = names[section] ?? 0;
      if (name !== NAME.none) vouched[section] = 1;
      if (name > NAME.none && name !== NAME.page) called[section] = (called[section] ?? 0) + 1;
      if (name === NAME.heading) headingFit[section] = (headingFit[section] ?? 0) + trust;
    }
  }
  const coverageWorth = isQuestion ? WEIGHTS.coverageOfQuestion : WEIGHTS.coverage;
  const kinds = isQuestion ? WEIGHTS.kindsInQuestion : WEIGHTS.kinds;
  const isExact = parts.every((part) => Math.max(...part.values()) >= WEIGHTS.split);
  let isWhole = false;
  scores.forEach((score, section) => {
    if (score === 0) return;
    const coverage = (covered[section] ?? 0) / wanted;
    const isAll = coverage > 0.92;
    if (isAll) isWhole = true;
    // A section that holds only some of the words must have one above its text, or be asked for with it.
    const isEnough = coverage >= WEIGHTS.leastCoverage && (isAll || vouched[section]);
    let fit = Math.min(1, (headingFit[section] ?? 0) / Math.max(1, index.headingLengths[section] ?? 0));
    // A term is asked for by all of its name, or by an abbreviation, which is a keyword of it.
    const isTerm = index.kinds[section] === TERM;
    const isMeant = isTerm && isExact && called[section] === parts.length && (fit === 0 || fit > 0.99);
    if (isMeant) fit = 1;
    const kind = isMeant ? 1 : (kinds[index.kinds[section] ?? 0] ?? 1);
    const exact = isAll && fit > 0.99 ? 1 + WEIGHTS.exactHeading : 1;
    const title = (1 + WEIGHTS.headingFit * fit) * exact;
    scores[section] = isEnough ? score * coverage ** coverageWorth * title * kind : 0;
  });
  return { scores, isWhole, wanted };
}

/** The best reading of one part of the query in each section, and what the part weighs in the query. */
interface PartMatch {
  readonly values: Float64Array;
  readonly trusts: Float64Array;
  readonly names: Int8Array;
  readonly weight: number;
}

// A part is worth its rarest reading, but a prefix or a typo is never rarer than its commonest sure reading.
function matchPart(index: OpenIndex, part: QueryPart): PartMatch {
  const all = index.sections.length;
  const values = new Float64Array(all);
  const trusts = new Float64Array(all);
  const names = new Int8Array(all);
  const count = (word: string) => index.postings(word).sections.length;
  const cap = rarity(all, Math.max(0, ...[...part].map(([word, trust]) => (trust < 0.5 ? 0 : count(word)))));
  let weight = part.size > 0 ? 0.3 : Math.log(1 + all);
  for (const [word, trust] of part) {
    const postings = index.postings(word);
    const worth = trust * Math.min(cap, rarity(all, count(word)));
    weight = Math.max(weight, worth);
    postings.sections.forEach((section, at) => {
      const value = worth * (postings.scores[at] ?? 0);
      if (value <= (values[section] ?? 0)) return;
      values[section] = value;
      trusts[section] = trust;
      names[section] = postings.names[at] ?? 0;
    });
  }
  return { values, trusts, names, weight };
}
