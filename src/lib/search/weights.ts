/** Every number of the ranking. They were chosen on the tuning half of the queries in tests/search; run the benchmark after a change. */
export const WEIGHTS = {
  /** Worth of a word by the field it stands in (BM25F). */
  heading: 8.2,
  synonym: 3.2,
  keyword: 3,
  page: 0.7,
  body: 0.6,
  /** The larger, the more a second mention adds. */
  saturation: 1.7,
  /** 0 ignores a field's length, 1 divides by it. */
  bodyLength: 0.8,
  headingLength: 0.4,
  /** Trust in a reading of a typed word; the word itself is 1. */
  prefix: 0.7,
  prefixShortness: 0.29,
  related: 0.47,
  oneTypo: 0.72,
  twoTypos: 0.31,
  otherFirstLetter: 0.7,
  joined: 0.95,
  split: 0.9,
  /** Sections that hold all words of the query beat those that hold some. */
  coverage: 2.5,
  leastCoverage: 0.26,
  /** Bonus for a heading that is all in the query. */
  headingFit: 0.14,
  /** Bonus for the sections of the comparison whose two roles the query names. */
  pair: 1.6,
} as const;
