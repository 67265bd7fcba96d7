/**
 * What a section is to a reader: an answer, a term's definition, something about the guide itself, a source, or a
 * pointer to the page that its heading links to.
 */
const RECORD_KINDS = ['answer', 'term', 'about', 'source', 'pointer'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a section is to search: a record's kind, or a part that many pages have under the same heading. */
export const SECTION_KINDS = [...RECORD_KINDS, 'part'] as const;

/** One section of one page, as a reader sees it. */
export interface SearchRecord {
  /** Root-absolute address: '/role/#definition', or '/role/' for the page's introduction. */
  readonly url: string;
  readonly kind: RecordKind;
  readonly page: string;
  /** 'The role', 'Comparison', 'Responsibilities', 'Learning path' or 'Reference'. */
  readonly area: string;
  /** Section heading; '' for the introduction. */
  readonly heading: string;
  /** Written by the author. */
  readonly keywords: readonly string[];
  /** What readers ask that this section answers, in their words. */
  readonly questions: readonly string[];
  /** All text printed in the section: table cells, figures and terms included. */
  readonly text: string;
}

/** Words and phrases that mean the same to a reader. */
export type SynonymGroup = readonly string[];
