import { decodeLength, decodeNumber } from './number-code.ts';
import { FIELD, INDEX_VERSION, type SearchIndex } from './search-index.ts';
import * as WEIGHTS from './weights.ts';

/** Name of the error for an index that an older or newer version of the code made. */
export const VERSION_ERROR = 'IndexVersionError';

/** A section as the results show it. */
export interface Section {
  readonly url: string;
  readonly page: string;
  readonly area: string;
  /** '' for the introduction of the page. */
  readonly heading: string;
}

/** The sections that hold a word, as lists of the same length: large guides have many, and lists are quick to go through. */
interface Postings {
  /** Numbers of the sections, in order. */
  readonly sections: readonly number[];
  /** What the word is to each section: FIELD bits. */
  readonly fields: readonly number[];
  /** Worth of the word there, 0 to 1 (BM25F: its fields are weighted, summed and saturated). */
  readonly scores: readonly number[];
}

/** The index ready for use. */
export interface OpenIndex extends Pick<SearchIndex, 'roles' | 'pairs'> {
  readonly sections: readonly Section[];
  /** The vocabulary, sorted. */
  readonly words: readonly string[];
  /** What each section is, as its place in RECORD_KINDS. */
  readonly kinds: readonly number[];
  /** Number of index words in each section's heading. */
  readonly headingLengths: readonly number[];
  /** Words that carry no topic. */
  readonly stopWords: ReadonlySet<string>;
  /** Whether the vocabulary has the word. */
  has(word: string): boolean;
  /** Words that say little about the topic. */
  readonly weakWords: ReadonlySet<string>;
  /** The sections that hold a word; none for a word outside the vocabulary. */
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
  const sections = data.sections.map(([page, fragment, heading]) => {
    const [url, title, area] = data.pages[page] ?? ['/', '', ''];
    return { url: url + (fragment && `#${fragment}`), page: title, area, heading };
  });
  const kinds = Array.from(data.kinds, (code) => decodeNumber(code.charCodeAt(0)));
  const headingLengths = Array.from(data.headingLengths, (code) => decodeNumber(code.charCodeAt(0)));

  let before = '';
  const words = data.rest.split(' ').map((ending, number) => {
    before = before.slice(0, decodeNumber(data.shared.charCodeAt(number))) + ending;
    return before;
  });
  const gaps = data.gaps.split(' ');
  const coded = new Map<string, readonly [gaps: string, fields: string]>();
  let at = 0;
  words.forEach((word, number) => {
    const own = gaps[number] ?? '';
    const end = at + own.replaceAll('!', '').length;
    coded.set(word, [own, data.fields.slice(at, end)]);
    at = end;
  });
  if (at !== data.fields.length) throw new Error('Search index: gaps and fields differ in length');

  const decode = (word: string): Postings => {
    const [own, codes] = coded.get(word) ?? ['', ''];
    const decodedFields = Array.from(codes, (code) => decodeNumber(code.charCodeAt(0)));
    let from = 0;
    let section = -1;
    const found = decodedFields.map(() => {
      for (; own[from] === '!'; from += 1) section += 90;
      section += 1 + decodeNumber(own.charCodeAt(from));
      from += 1;
      return section;
    });
    const scores = decodedFields.map((bits, place) => {
      const length = decodeLength(data.lengths.charCodeAt(found[place] ?? 0));
      return scoreFields(bits, length);
    });
    return { sections: found, fields: decodedFields, scores };
  };
  const decoded = new Map<string, Postings>();
  const postings = (word: string) => {
    const known = decoded.get(word) ?? decode(word);
    decoded.set(word, known);
    return known;
  };
  return {
    roles,
    pairs,
    sections,
    words,
    kinds,
    headingLengths,
    stopWords: new Set(data.stopWords.split(' ')),
    weakWords: new Set(data.weakWords.split(' ')),
    has: (word) => coded.has(word),
    postings,
    isNamed: (word) => postings(word).fields.some((bits) => bits > FIELD.body),
    isInHeading: (word) => postings(word).fields.some((bits) => bits & FIELD.heading),
  };
}

function scoreFields(bits: number, length: number): number {
  const sum =
    ((bits & FIELD.body) * WEIGHTS.body) / (1 - WEIGHTS.bodyLength + WEIGHTS.bodyLength * length) +
    (bits & FIELD.keyword && WEIGHTS.keyword) +
    (bits & FIELD.synonym && WEIGHTS.synonym) +
    (bits & FIELD.page && WEIGHTS.page) +
    (bits & FIELD.heading && WEIGHTS.heading);
  return sum / (WEIGHTS.saturation + sum);
}
