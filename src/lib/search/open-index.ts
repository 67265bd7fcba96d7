import {
  type CodedPostings,
  NO_POSTINGS,
  type Postings,
  decodeAll,
  decodePostings,
} from './decode-postings.ts';
import { decodeNumber } from './number-code.ts';
import { NAME } from './posting-code.ts';
import { INDEX_VERSION, type SearchIndex } from './search-index.ts';

/** Name of the error for an index that an older or newer version of the code made. */
export const VERSION_ERROR = 'IndexVersionError';

/** A section as the results show it. */
export interface Section {
  /** Its number in the index. */
  readonly section: number;
  readonly url: string;
  readonly page: string;
  readonly area: string;
  /** '' for the introduction of the page. */
  readonly heading: string;
}

/** The index ready for use. */
export interface OpenIndex extends Pick<SearchIndex, 'roles' | 'pairs'> {
  readonly sections: readonly Section[];
  /** The vocabulary without stop words, sorted. */
  readonly words: readonly string[];
  /** What each section is, as its place in SECTION_KINDS. */
  readonly kinds: readonly number[];
  /** Number of index words in each section's heading. */
  readonly headingLengths: readonly number[];
  /** Words that carry no topic. */
  readonly stopWords: ReadonlySet<string>;
  /** Whether the vocabulary has the word, and it is no stop word. */
  has(word: string): boolean;
  /** The sections that hold a word or are asked for with it, stop words included; none for an unknown word. */
  postings(word: string): Postings;
  /** Whether the word stands in more than text: in a heading, a keyword, a synonym or a title. */
  isNamed(word: string): boolean;
  /** Whether a heading has the word. */
  isInHeading(word: string): boolean;
}

/**
 * Decodes an index; postings only once they are asked for.
 * Throws an error named VERSION_ERROR for another version, and any other error when the data is not an index.
 */
export function openIndex(data: SearchIndex): OpenIndex {
  if (data.version !== INDEX_VERSION) {
    throw Object.assign(new Error(`Search index version ${data.version}`), { name: VERSION_ERROR });
  }
  const { roles, pairs } = data;
  const stopWords = new Set(data.stopWords.split(' '));
  const sections = data.sections.map(([page, fragment, heading], section) => {
    const [url, title, area] = data.pages[page] ?? ['/', '', ''];
    return { section, url: url + (fragment && `#${fragment}`), page: title, area, heading };
  });

  let before = '';
  const words = data.rest.split(' ').map((ending, number) => {
    before = before.slice(0, decodeNumber(data.shared.charCodeAt(number))) + ending;
    return before;
  });
  const gaps = data.gaps.split(' ');
  const coded = new Map<string, CodedPostings>();
  let at = 0;
  words.forEach((word, number) => {
    const own = gaps[number] ?? '';
    const end = at + own.replaceAll('!', '').length;
    coded.set(word, [own, data.postings.slice(at, end), data.offTopic.charAt(number)]);
    at = end;
  });
  if (at !== data.postings.length) throw new Error('Search index: gaps and postings differ in length');

  const decoded = new Map<string, Postings>();
  const postings = (word: string) => {
    const known = decoded.get(word) ?? decodePostings(coded.get(word) ?? NO_POSTINGS, data.lengths);
    decoded.set(word, known);
    return known;
  };
  return {
    roles,
    pairs,
    sections,
    words: words.filter((word) => !stopWords.has(word)),
    kinds: decodeAll(data.kinds),
    headingLengths: decodeAll(data.headingLengths),
    stopWords,
    has: (word) => coded.has(word) && !stopWords.has(word),
    postings,
    isNamed: (word) => postings(word).names.some((name) => name > NAME.none),
    isInHeading: (word) => postings(word).names.includes(NAME.heading),
  };
}
