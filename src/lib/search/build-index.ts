import { applySynonyms } from './apply-synonyms.ts';
import { type SectionTerms, collectTerms } from './collect-terms.ts';
import { findPairs } from './find-pairs.ts';
import { encodeLength, encodeNumber } from './number-code.ts';
import { NAME, type Posting, encodePosting } from './posting-code.ts';
import { SECTION_KINDS, type SearchRecord, type SynonymGroup } from './record.ts';
import { INDEX_VERSION, type SearchIndex } from './search-index.ts';
import { STOP_WORDS } from './stop-words.ts';
import { listTerms, stemWord } from './words.ts';

type Held = readonly [section: number, posting: Posting];

/** A word that a section does not print is kept when at least so many of the phrases that ask for it have it. */
const LEAST_ASKED = 2;
/** A word that the names of a section only touch counts as if its text had it so often. */
const TOUCHED = 1;
/** Sections that so many share their heading with are parts of their pages. */
const COMMON_HEADING = 3;

/** The index of all records. The same records in the same order give the same bytes. */
export function buildIndex(
  records: readonly SearchRecord[],
  synonyms: readonly SynonymGroup[] = [],
): SearchIndex {
  const toTerm = createTermRule(records, synonyms);
  const terms = records.map((record) => collectTerms(record, toTerm));
  const also = applySynonyms(records, synonyms, toTerm);
  const postings = new Map<string, Held[]>();
  terms.forEach((own, section) => {
    for (const [term, posting] of listPostings(own, also[section] ?? new Map())) {
      const list = postings.get(term);
      if (list) list.push([section, posting]);
      else postings.set(term, [[section, posting]]);
    }
  });
  const average = terms.reduce((sum, { length }) => sum + length, 0) / (terms.length || 1);
  return {
    version: INDEX_VERSION,
    ...listSections(records),
    kinds: readKinds(records),
    lengths: terms.map(({ length }) => encodeLength(length, average)).join(''),
    headingLengths: terms.map(({ headingLength }) => encodeNumber(Math.min(90, headingLength))).join(''),
    stopWords: [...STOP_WORDS].join(' '),
    ...encodePostings(postings),
    ...findPairs(records, synonyms),
  };
}

function readKinds(records: readonly SearchRecord[]): string {
  const counts = new Map<string, number>();
  for (const { heading } of records) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  const isPart = ({ heading }: SearchRecord) =>
    heading !== '' && (counts.get(heading) ?? 0) >= COMMON_HEADING;
  return records
    .map((record) => encodeNumber(SECTION_KINDS.indexOf(isPart(record) ? 'part' : record.kind)))
    .join('');
}

/** How a section has each of its words; `also` are those of its synonyms, true for names. */
function listPostings(
  { mentions, names, asked }: SectionTerms,
  also: ReadonlyMap<string, boolean>,
): Map<string, Posting> {
  const often = [...asked].flatMap(([term, count]) => (count >= LEAST_ASKED ? [term] : []));
  const all = new Set([...mentions.keys(), ...names.keys(), ...also.keys(), ...often]);
  return new Map(
    [...all].map((term) => [
      term,
      {
        mentions: Math.max(mentions.get(term) ?? 0, also.get(term) === false ? TOUCHED : 0),
        name: Math.max(names.get(term) ?? NAME.none, also.get(term) === true ? NAME.synonym : NAME.none),
        asked: asked.get(term) ?? 0,
      },
    ]),
  );
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
  postings: ReadonlyMap<string, readonly Held[]>,
): Pick<SearchIndex, 'shared' | 'rest' | 'gaps' | 'postings'> {
  const shared: string[] = [];
  const rest: string[] = [];
  const gaps: string[] = [];
  const codes: string[] = [];
  let before = '';
  for (const term of [...postings.keys()].sort()) {
    const same = countShared(before, term);
    shared.push(encodeNumber(same));
    rest.push(term.slice(same));
    before = term;
    let last = -1;
    for (const [section, posting] of postings.get(term) ?? []) {
      const gap = section - last - 1;
      gaps.push('!'.repeat(Math.floor(gap / 90)), encodeNumber(gap % 90));
      codes.push(encodePosting(posting));
      last = section;
    }
    gaps.push(' ');
  }
  return {
    shared: shared.join(''),
    rest: rest.join(' '),
    gaps: gaps.join(''),
    postings: codes.join(''),
  };
}

function countShared(before: string, term: string): number {
  let same = 0;
  while (same < 60 && same < before.length && same < term.length && before[same] === term[same]) same += 1;
  return same;
}
