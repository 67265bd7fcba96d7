import { applySynonyms } from './apply-synonyms.ts';
import { collectTerms } from './collect-terms.ts';
import { findPairs } from './find-pairs.ts';
import { encodeLength, encodeNumber } from './number-code.ts';
import { RECORD_KINDS, type SearchRecord, type SynonymGroup } from './record.ts';
import { FIELD, INDEX_VERSION, type SearchIndex } from './search-index.ts';
import { STOP_WORDS } from './stop-words.ts';
import { listTerms, stemWord } from './words.ts';

type Posting = readonly [section: number, fields: number, asked: number];

/** A word that a section does not print is kept when at least so many of the phrases that ask for it have it. */
const LEAST_ASKED = 2;
const MOST_ASKED = 40;

/** The index of all records. The same records in the same order give the same bytes. */
export function buildIndex(
  records: readonly SearchRecord[],
  synonyms: readonly SynonymGroup[] = [],
): SearchIndex {
  const toTerm = createTermRule(records, synonyms);
  const terms = records.map((record) => collectTerms(record, toTerm));
  const also = applySynonyms(records, synonyms, toTerm);
  const postings = new Map<string, Posting[]>();
  terms.forEach(({ fields, asked }, section) => {
    const all = new Map(fields);
    for (const [term, bit] of also[section] ?? []) all.set(term, mergeBits(all.get(term) ?? 0, bit));
    for (const [term, count] of asked) if (count >= LEAST_ASKED) all.set(term, all.get(term) ?? 0);
    for (const [term, bits] of all) {
      const posting: Posting = [section, bits, Math.min(MOST_ASKED, asked.get(term) ?? 0)];
      const list = postings.get(term);
      if (list) list.push(posting);
      else postings.set(term, [posting]);
    }
  });
  const average = terms.reduce((sum, { length }) => sum + length, 0) / (terms.length || 1);
  return {
    version: INDEX_VERSION,
    ...listSections(records),
    kinds: records.map(({ kind }) => encodeNumber(RECORD_KINDS.indexOf(kind))).join(''),
    lengths: terms.map(({ length }) => encodeLength(length, average)).join(''),
    headingLengths: terms.map(({ headingLength }) => encodeNumber(Math.min(90, headingLength))).join(''),
    stopWords: [...STOP_WORDS].join(' '),
    ...encodePostings(postings),
    ...findPairs(records, synonyms),
  };
}

// Mentions are counted, not flagged: the larger count stands.
function mergeBits(own: number, added: number): number {
  return Math.max(own & FIELD.body, added & FIELD.body) | (own & ~FIELD.body) | (added & ~FIELD.body);
}

// A plural becomes its singular only where that is a word of the guide: 'agents' -> 'agent', but 'kubernetes' stays.
function createTermRule(
  records: readonly SearchRecord[],
  synonyms: readonly SynonymGroup[],
): (word: string) => string {
  const all = records.flatMap(({ page, heading, keywords, questions, text }) => [
    page,
    heading,
    ...keywords,
    ...questions,
    text,
  ]);
  const known = new Set([...all, ...synonyms.flat()].flatMap(listTerms));
  return (word) => {
    const stem = stemWord(word);
    return known.has(stem) && !STOP_WORDS.has(stem) ? stem : word;
  };
}

function listSections(records: readonly SearchRecord[]): Pick<SearchIndex, 'pages' | 'sections'> {
  const pages: SearchIndex['pages'][number][] = [];
  const numbers = new Map<string, number>();
  const sections = records.map((record): SearchIndex['sections'][number] => {
    const [url = '', fragment = ''] = record.url.split('#');
    const number = numbers.get(url) ?? pages.length;
    if (number === pages.length) pages.push([url, record.page, record.area]);
    numbers.set(url, number);
    return [number, fragment, record.heading];
  });
  return { pages, sections };
}

function encodePostings(
  postings: ReadonlyMap<string, readonly Posting[]>,
): Pick<SearchIndex, 'shared' | 'rest' | 'gaps' | 'fields' | 'asked'> {
  const shared: string[] = [];
  const rest: string[] = [];
  const gaps: string[] = [];
  const fields: string[] = [];
  const asked: string[] = [];
  let before = '';
  for (const term of [...postings.keys()].sort()) {
    const same = countShared(before, term);
    shared.push(encodeNumber(same));
    rest.push(term.slice(same));
    before = term;
    let last = -1;
    for (const [section, bits, count] of postings.get(term) ?? []) {
      const gap = section - last - 1;
      gaps.push('!'.repeat(Math.floor(gap / 90)), encodeNumber(gap % 90));
      fields.push(encodeNumber(bits));
      asked.push(encodeNumber(count));
      last = section;
    }
    gaps.push(' ');
  }
  return {
    shared: shared.join(''),
    rest: rest.join(' '),
    gaps: gaps.join(''),
    fields: fields.join(''),
    asked: asked.join(''),
  };
}

function countShared(before: string, term: string): number {
  let same = 0;
  while (same < 60 && same < before.length && same < term.length && before[same] === term[same]) same += 1;
  return same;
}
