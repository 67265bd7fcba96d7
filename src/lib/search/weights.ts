/**
 * Every number of the ranking. They were chosen on queries whose words search had not learned from, and on generated
 * ones; run the benchmark after a change. They are single constants, so that a bundler can put each where it is used.
 */

/** Worth of a word by what it stands in (BM25F): by NAME, and for each mention in the text. */
export const names = [0, 1.5, 11, 7.5, 11.5];
export const body = 1.1;
/** For each phrase that asks for the section with the word, up to so many. */
export const asked = 0.11;
export const mostAsked = 7;
/** The larger, the more a second mention adds. */
export const saturation = 2.4;
/** How much a long text makes a mention count less: 0 not at all, 1 in proportion. */
export const bodyLength = 0.52;
/**
 * Trust in a reading of a typed word; the word itself is 1. Of words that are only begun, shorter and commoner ones are
 * likelier. `split` is the least that is still sure.
 */
export const prefix = 0.57;
export const prefixShortness = 0.125;
export const prefixCommonness = 0.05;
export const form = 0.85;
export const related = 0.2;
export const oneTypo = 0.97;
export const furtherTypo = 0.63;
export const joined = 0.57;
export const split = 0.85;
/** Readings with this share of the best one's trust are marked in the results. */
export const likely = 0.6;
/** Sections that hold all words of the query beat those that hold some. */
export const coverage = 8.6;
export const coverageOfQuestion = 0.15;
export const leastCoverage = 0.21;
/**
 * A best section that is worth less than this share of what the query asks for is said to be doubtful, or not shown at
 * all when it is `hopeless`; the share grows with the odds that the query is about something else.
 */
export const unsure = 0.32;
export const hopeless = 0.04;
export const offTopic = 0.35;
/** Bonus for a heading that is all in the query, and a further one if it is the whole query. */
export const headingFit = 0.5;
export const exactHeading = 0.022;
/**
 * What a score counts by what the section is, in the order of SECTION_KINDS, for words alone and for questions; a term
 * asked for by its name counts in full.
 */
export const kinds = [1, 1, 0.95, 0.8, 0.38, 1];
export const kindsInQuestion = [1, 0.95, 0.8, 0.58, 0.39, 0.86];
/**
 * How much it counts that readers ask for the section in these words: in a question, in words alone, and in words that
 * are the guide's own, because a section holds more than this share of them.
 */
export const asking = 0.53;
export const askingInWords = 0.12;
export const askingInOwnWords = 0.021;
export const own = 0.8;
/** What every section found for a question has before that counts. */
export const askingStart = 0.3;
/** So many phrases with a word are worth half of what all could be. */
export const halfAsked = 6.5;
/** Bonus for the sections of the comparison whose two roles the query names. */
export const pair = 1.4;
