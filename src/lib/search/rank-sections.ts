import type { OpenIndex } from './open-index.ts';
import type { QueryPart } from './read-query.ts';
import { WEIGHTS } from './weights.ts';

/** A section that answers the query, better the higher its score. */
export interface RankedSection {
  readonly section: number;
  readonly score: number;
}

/** The best sections first, and whether any of them holds every part of the query. */
export interface Ranking {
  readonly ranked: RankedSection[];
  readonly isWhole: boolean;
}

interface Tally {
  score: number;
  covered: number;
  headingFit: number;
}

interface BestMatch {
  value: number;
  trust: number;
  isHeading: boolean;
}

/** Ranks the sections that hold parts of a query; those that cover too little of it are left out. */
export function rankSections(index: OpenIndex, parts: readonly QueryPart[]): Ranking {
  const tallies = new Map<number, Tally>();
  let wanted = 0;
  for (const part of parts) {
    const { matches, weight } = matchPart(index, part);
    wanted += weight;
    for (const [section, { value, trust, isHeading }] of matches) {
      const tally = tallies.get(section) ?? { score: 0, covered: 0, headingFit: 0 };
      tally.score += value;
      tally.covered += weight * Math.min(1, trust * 2);
      if (isHeading) tally.headingFit += trust;
      tallies.set(section, tally);
    }
  }
  const ranked: RankedSection[] = [];
  let isWhole = false;
  for (const [section, { score, covered, headingFit }] of tallies) {
    const coverage = covered / wanted;
    if (coverage < WEIGHTS.leastCoverage) continue;
    if (coverage > 0.92) isWhole = true;
    const fit = Math.min(1, headingFit / Math.max(1, index.headingLengths[section] ?? 0));
    ranked.push({ section, score: score * coverage ** WEIGHTS.coverage * (1 + WEIGHTS.headingFit * fit) });
  }
  return { ranked: ranked.sort((a, b) => b.score - a.score || a.section - b.section), isWhole };
}

// A part is worth its rarest reading, but a prefix or a typo is never rarer than its commonest sure reading.
function matchPart(index: OpenIndex, part: QueryPart): { matches: Map<number, BestMatch>; weight: number } {
  const matches = new Map<number, BestMatch>();
  const all = index.sections.length;
  const sure = [...part].filter(([, trust]) => trust >= 0.5);
  const cap = rarity(all, Math.max(0, ...sure.map(([word]) => index.postings(word).length)));
  let weight = part.size > 0 ? 0.3 : Math.log(1 + all);
  for (const [word, trust] of part) {
    const postings = index.postings(word);
    const worth = trust * Math.min(sure.length > 0 ? cap : Infinity, rarity(all, postings.length));
    weight = Math.max(weight, worth);
    for (const { section, isHeading, score } of postings) {
      const value = worth * score;
      if (value > (matches.get(section)?.value ?? 0)) matches.set(section, { value, trust, isHeading });
    }
  }
  return { matches, weight };
}

function rarity(sections: number, withWord: number): number {
  return Math.log(1 + (sections - withWord + 0.5) / (withWord + 0.5));
}
