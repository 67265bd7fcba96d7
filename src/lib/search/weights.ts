/**
 * Every number of the ranking. They were chosen on the tuning half of the queries in tests/search; run the benchmark
 * after a change. They are single constants, so that a bundler can put each where it is used.
 */

/** Worth of a word by the field it stands in (BM25F). */
export const names = { none: 0, synonym: 1.5, page: 8, keyword: 7.5, heading: 15 } as const;
export const body = 0.38;
/** For each phrase that asks for the section with the word, up to so many. */
export const asked = 0.13;
export const mostAsked = 4;
/** The larger, the more a second mention adds. */
export const saturation = 2.5;
/** How much a long text makes a mention count less: 0 not at all, 1 in proportion. */
export const bodyLength = 0.5;
/** Trust in a reading of a typed word; the word itself is 1. `split` is the least that is still sure. */
export const prefix = 0.85;
export const prefixShortness = 0.2;
export const form = 0.7;
export const related = 0.3;
export const oneTypo = 0.9;
export const twoTypos = 0.6;
export const otherFirstLetter = 0.78;
export const joined = 0.9;
export const split = 0.85;
/** Sections that hold all words of the query beat those that hold some. */
export const coverage = 4;
export const coverageOfQuestion = 0.25;
export const leastCoverage = 0.2;
/** A best section that is worth less than this share of what the query asks for is said to be doubtful. */
export const unsure = 0.24;
/** Bonus for a heading that is all in the query, and a further one if it is the whole query. */
export const headingFit = 0.3;
export const exactHeading = 0.07;
/** What a score counts by what the section is, in the order of RECORD_KINDS; a term asked for by its name counts in full. */
export const kinds = [1, 1, 0.95, 0.79, 0.45];
/** How much it counts that readers ask for the section in these words: in a question, and in words alone. */
export const asking = 0.27;
export const askingInWords = 0.027;
/** So many phrases with a word are worth half of what all could be. */
export const halfAsked = 3.7;
/** Bonus for the sections of the comparison whose two roles the query names. */
export const pair = 2.4;
