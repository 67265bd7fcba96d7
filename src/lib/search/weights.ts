/**
 * Every number of the ranking. They were chosen on queries whose words search had not learned from, and on generated
 * ones; run the benchmark after a change. They are single constants, so that a bundler can put each where it is used.
 */

/** Worth of a word by what it stands in (BM25F): by NAME, and for each mention in the text. */
export const names = [0, 1.3, 8, 10, 14];
export const body = 0.75;
/** For each phrase that asks for the section with the word, up to so many. */
export const asked = 0.11;
export const mostAsked = 7;
/** The larger, the more a second mention adds. */
export const saturation = 2.4;
/** How much a long text makes a mention count less: 0 not at all, 1 in proportion. */
export const bodyLength = 0.55;
/** Trust in a reading of a typed word; the word itself is 1. `split` is the least that is still sure. */
export const prefix = 0.9;
export const prefixShortness = 0.22;
export const form = 0.72;
export const related = 0.3;
export const oneTypo = 0.93;
export const twoTypos = 0.63;
export const otherFirstLetter = 0.78;
export const joined = 0.8;
export const split = 0.85;
/** Readings with this share of the best one's trust are marked in the results. */
export const likely = 0.6;
/** Sections that hold all words of the query beat those that hold some. */
export const coverage = 6;
export const coverageOfQuestion = 0.16;
export const leastCoverage = 0.2;
/** A best section that is worth less than this share of what the query asks for is said to be doubtful. */
export const unsure = 0.29;
/** In a question it must also have this share of what it would gain if readers asked for it in all these words. */
export const unsureAsked = 0.2;
/** Bonus for a heading that is all in the query, and a further one if it is the whole query. */
export const headingFit = 0.38;
export const exactHeading = 0.06;
/**
 * What a score counts by what the section is, in the order of SECTION_KINDS, for words alone and for questions; a term
 * asked for by its name counts in full.
 */
export const kinds = [1, 1, 0.95, 0.86, 0.4, 1];
export const kindsInQuestion = [1, 0.88, 0.85, 0.68, 0.4, 0.77];
/** How much it counts that readers ask for the section in these words: in a question, and in words alone. */
export const asking = 0.58;
export const askingInWords = 0.025;
/** What every section found for a question has before that counts. */
export const askingStart = 0.8;
/** So many phrases with a word are worth half of what all could be. */
export const halfAsked = 6.5;
/** Bonus for the sections of the comparison whose two roles the query names. */
export const pair = 2.5;
