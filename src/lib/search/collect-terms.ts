import { NAME } from './posting-code.ts';
import type { SearchRecord } from './record.ts';
import { STOP_WORDS } from './stop-words.ts';
import { listTerms, splitWords } from './words.ts';

// One capital letter that stands alone is the name of a language: R, C.
const LETTER_NAME = /(?<![\p{L}\p{N}'’.])[CR](?![\p{L}\p{N}'’+#]|\.\w)/gu;

/** The terms of one section, and the number of counted words in its text and heading. */
export interface SectionTerms {
  /** How often the text has each term. */
  readonly mentions: ReadonlyMap<string, number>;
  /** The most telling NAME that has each term; only those in a name. */
  readonly names: ReadonlyMap<string, number>;
  /** In how many phrases that ask for the section each word stands: its title, keywords and questions. */
  readonly asked: ReadonlyMap<string, number>;
  readonly length: number;
  readonly headingLength: number;
}

/**
 * Terms of a record's text, keywords, heading and page title without stop words, and the words by which it is asked
 * for with them: 'how long' and 'how much' are different questions. `toTerm` gives the form of a word that stands in
 * the index.
 */
export function collectTerms(record: SearchRecord, toTerm: (word: string) => string): SectionTerms {
  const mentions = new Map<string, number>();
  const words = [...listTerms(record.text).filter(isBodyTerm), ...letterNames(record.text)];
  for (const term of words.map(toTerm)) mentions.set(term, (mentions.get(term) ?? 0) + 1);
  const names = new Map<string, number>();
  const mark = (text: string, name: number) => {
    for (const term of listTerms(text)
      .filter((word) => !STOP_WORDS.has(word))
      .map(toTerm)) {
      names.set(term, Math.max(name, names.get(term) ?? NAME.none));
    }
  };
  // A word of a longer keyword says less than one that stands alone.
  for (const keyword of record.keywords) mark(keyword, keyword.includes(' ') ? NAME.synonym : NAME.keyword);
  // The author's names in the address say what it is about too: '#ownership' is headed 'Owns and does not own'.
  if (record.kind === 'answer') mark(lastName(record.url), NAME.keyword);
  mark(titleOf(record), NAME.heading);
  const headingLength = [...names.values()].filter((name) => name === NAME.heading).length;
  mark(record.page, NAME.page);
  // The first page of an area is also known by the area's name: '/path/' is the learning path.
  if (record.kind === 'answer' && /^\/[^/#]+\/$/.test(record.url)) mark(record.area, NAME.heading);
  const asked = countPhrases(listPhrases(record), toTerm);
  return { mentions, names, asked, length: words.length, headingLength };
}

/** What readers ask for a section by: its title, its keywords and their questions. */
export function listPhrases(record: SearchRecord): string[] {
  return [titleOf(record), ...record.keywords, ...record.questions];
}

function titleOf({ heading, page }: SearchRecord): string {
  return heading === '' ? page : heading;
}

/** In how many of the phrases each word stands. */
export function countPhrases(
  phrases: readonly string[],
  toTerm: (word: string) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const phrase of phrases) {
    for (const word of new Set(splitWords(phrase).map(toTerm))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function lastName(url: string): string {
  return (url.split(/[/#]/).findLast((name) => name !== '') ?? '').replaceAll('-', ' ');
}

function isBodyTerm(term: string): boolean {
  return !STOP_WORDS.has(term) && term.length > 1 && term.length < 25 && /\p{L}/u.test(term);
}

function letterNames(text: string): string[] {
  return (text.match(LETTER_NAME) ?? []).map((letter) => letter.toLowerCase());
}
