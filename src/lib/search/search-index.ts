/**
 * The file a browser loads to search. It is built once from all records, and only this version of the code reads it.
 * Raise INDEX_VERSION whenever a field changes its meaning: a page that is older or newer than the file then says so
 * and asks the reader to reload, instead of showing wrong results.
 */
export const INDEX_VERSION = 5;

/** A page that compares two roles. */
export type RolePair = readonly [url: string, first: number, second: number];

/** Plain JSON; numbers per word are single printable characters (see number-code.ts), because they are most of the bytes. */
export interface SearchIndex {
  readonly version: number;
  /** Page address, title and area. */
  readonly pages: readonly (readonly [url: string, title: string, area: string])[];
  /** Page number, fragment and heading; the last two are '' for the introduction. */
  readonly sections: readonly (readonly [page: number, fragment: string, heading: string])[];
  /** One character per section: its place in SECTION_KINDS. */
  readonly kinds: string;
  /** One character per section: its length against the average, on a logarithmic scale. */
  readonly lengths: string;
  /** One character per section: the number of index words in its heading. */
  readonly headingLengths: string;
  /** The words left out, separated by spaces; a query leaves them out too. */
  readonly stopWords: string;
  /** The vocabulary, sorted. One character per word: how many letters it shares with the word before. */
  readonly shared: string;
  /** The other letters of each word, separated by spaces. */
  readonly rest: string;
  /** Per word the distances between its sections, ended by a space; '!' adds 90. */
  readonly gaps: string;
  /** One character per word and section: how the section has the word (see posting-code.ts). */
  readonly postings: string;
  /** One character per word: how much it speaks for a query that the guide does not answer (see off-topic.ts). */
  readonly offTopic: string;
  /** Names of the compared roles in stemmed words, the longest first. */
  readonly roles: readonly (readonly [name: string, role: number])[];
  readonly pairs: readonly RolePair[];
}
