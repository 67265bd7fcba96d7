import { applySynonyms } from './apply-synonyms.ts';
import { type SectionTerms, collectTerms, listPhrases } from './collect-terms.ts';
import { type Held, encodePostings } from './encode-postings.ts';
import { findPairs } from './find-pairs.ts';
import { encodeLength, encodeNumber, encodeOdds } from './number-code.ts';
import { listOdds } from './off-topic.ts';
import { NAME, type Posting } from './posting-code.ts';
import { SECTION_KINDS, type SearchRecord, type SynonymGroup } from './record.ts';
import { INDEX_VERSION, type SearchIndex } from './search-index.ts';
import { STOP_WORDS } from './stop-words.ts';
import { listTerms, stemWord } from './words.ts';

/** A word that a section does not print is kept when at least so many of the phrases that ask for it have it. */
const LEAST_ASKED = { topic: 2, stopWord: 3 };
/** A word that more sections have is left out where a section only mentions it, once. */
const CROWDED = 100;
/** A word that the names of a section only touch counts as if its text had it so often. */
const TOUCHED = 1;
/** Sections that so many share their heading with are parts of their pages. */
const COMMON_HEADING = 3;

/**
 * The index of all records. The same records in the same order give the same bytes. `offTopic` are queries that none
 * of them answers.
 */
export function buildIndex(
  records: readonly SearchRecord[],
  synonyms: readonly SynonymGroup[] = [],
  offTopic: readonly string[] = [],
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
  for (const [term, list] of postings) {
    const connected = list.filter(isConnected);
    if (list.length > CROWDED && connected.length > 0) postings.set(term, connected);
  }
  const vocabulary = [...postings.keys()].sort();
  const average = terms.reduce((sum, { length }) => sum + length, 0) / (terms.length || 1);
  return {
    version: INDEX_VERSION,
    ...listSections(records),
    kinds: readKinds(records),
    lengths: terms.map(({ length }) => encodeLength(length, average)).join(''),
    headingLengths: terms.map(({ headingLength }) => encodeNumber(Math.min(90, headingLength))).join(''),
    stopWords: [...STOP_WORDS].join(' '),
    ...encodePostings(vocabulary, postings),
    offTopic: listOdds(vocabulary, records.flatMap(listPhrases), offTopic, toTerm).map(encodeOdds).join(''),
    ...findPairs(records, synonyms),
  };
}

/** Whether more than a single mention in its text connects a section with a word. */
function isConnected([, { mentions, name, asked }]: Held): boolean {
  return mentions > 1 || name > NAME.none || asked > 0;
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
  const isOften = ([term, count]: readonly [string, number]) =>
    count >= (STOP_WORDS.has(term) ? LEAST_ASKED.stopWord : LEAST_ASKED.topic);
  const often = [...asked].filter(isOften).map(([term]) => term);
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
