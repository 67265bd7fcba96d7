/**
 * Every number of the ranking. They were chosen on the tuning half of the queries in tests/search; run the benchmark
 * after a change. They are single constants, so that a bundler can put each where it is used.
 */

/** Worth of a word by the field it stands in (BM25F). */
export const heading = 11.97;
export const keyword = 7.9;
export const synonym = 1.71;
export const page = 6;
export const body = 0.45;
/** The larger, the more a second mention adds. */
export const saturation = 1.37;
/** How much a long text makes a mention count less: 0 not at all, 1 in proportion. */
export const bodyLength = 0.51;
/** Share left to a word that says little about the topic. */
export const weakWord = 0.5;
/** Trust in a reading of a typed word; the word itself is 1. `split` is the least that is still sure. */
export const prefix = 0.85;
export const prefixShortness = 0.24;
export const form = 0.7;
export const related = 0.33;
export const oneTypo = 0.9;
export const twoTypos = 0.46;
export const otherFirstLetter = 0.78;
export const joined = 0.9;
export const split = 0.85;
/** Sections that hold all words of the query beat those that hold some. */
export const coverage = 3;
export const coverageOfQuestion = 0.6;
export const leastCoverage = 0.25;
/** A best section that is worth less than this share of what the query asks for is said to be doubtful. */
export const unsure = 0.24;
/** A section that holds only some of the words must have one above its text, read with this trust. */
export const surelyNamed = 0.6;
/** Bonus for a heading that is all in the query, and a further one if it is the whole query. */
export const headingFit = 0.3;
export const exactHeading = 0.06;
/** Share left to a page's introduction when its title has no word of the query: one of its sections says more. */
export const lead = 1;
/** What a score counts by what the section is, in the order of RECORD_KINDS; a term asked for by its name counts in full. */
export const kinds = [1, 0.97, 0.95, 0.75, 0.4];
/** Share of its heading's bonus for a term that is half typed or misspelt. */
export const guessedTerm = 0.69;
/** Bonus for a term whose meaning is asked for. */
export const meaning = 0.7;
/** Bonus for the sections of the comparison whose two roles the query names. */
export const pair = 1.6;
