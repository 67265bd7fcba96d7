/** Every number of the ranking. They were chosen on the tuning half of the queries in tests/search; run the benchmark after a change. */
export const WEIGHTS = {
  /** Worth of a word by the field it stands in (BM25F). */
  heading: 11.97,
  keyword: 5.65,
  synonym: 1.71,
  page: 4.33,
  body: 0.53,
  /** The larger, the more a second mention adds. */
  saturation: 1.3,
  /** How much a long text makes a mention count less: 0 not at all, 1 in proportion. */
  bodyLength: 0.51,
  /** Share left to a word that says little about the topic. */
  weakWord: 0.41,
  /** Trust in a reading of a typed word; the word itself is 1. `split` is the least that is still sure. */
  prefix: 0.85,
  prefixShortness: 0.24,
  form: 0.8,
  related: 0.33,
  oneTypo: 0.9,
  twoTypos: 0.46,
  otherFirstLetter: 0.78,
  joined: 0.9,
  split: 0.85,
  /** Sections that hold all words of the query beat those that hold some. */
  coverage: 4.0,
  coverageOfQuestion: 0.95,
  leastCoverage: 0.32,
  /** A section that holds only some of the words must have one above its text, read with this trust. */
  surelyNamed: 0.75,
  /** Bonus for a heading that is all in the query, and a further one if it is the whole query. */
  headingFit: 0.4,
  exactHeading: 0.08,
  /** Share left to a section about the guide whose heading is the query, which is then the name of another page. */
  namesake: 0.9,
  /** Share left to a page's introduction when its title has no word of the query: one of its sections says more. */
  lead: 1,
  /** What a score counts by what the section is, in the order of RECORD_KINDS; a term asked for by its name counts in full. */
  kinds: [1, 0.97, 0.95, 0.7, 0.4],
  /** Share of its heading's bonus for a term that is half typed or misspelt. */
  guessedTerm: 0.69,
  /** Bonus for a term whose meaning is asked for. */
  meaning: 0.56,
  /** Bonus for the sections of the comparison whose two roles the query names. */
  pair: 1.6,
} as const;
