import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { dressCode } from '../code/dress-code.ts';
import { addKeywords } from './add-keywords.ts';
import { addPermalinks } from './add-permalinks.ts';
import { linkTerms } from './link-terms.ts';
import { listFigures } from './list-figures.ts';
import type { LinkableTerm } from './match-terms.ts';
import { nameRows } from './name-rows.ts';
import { numberCitations } from './number-citations.ts';
import { readToc, type TocEntry } from './read-toc.ts';

/** A page’s content, ready to print, and what stands around it. */
export interface DressedPage {
  readonly html: string;
  readonly toc: readonly TocEntry[];
  /** Ids of the sources cited, in the order of their numbers. */
  readonly sources: readonly string[];
  /** Ids of the figures printed, each once, in reading order. */
  readonly figures: readonly string[];
  /** Ids of the glossary terms linked, in reading order. */
  readonly terms: readonly string[];
}

/**
 * Takes the HTML of a page’s content and adds what authors do not write: a link on every heading, numbers
 * on citations, links from terms to the glossary at their first use, row headers in tables, names and colours of code,
 * and the search words of sections.
 */
export function dressPage(
  html: string,
  terms: readonly LinkableTerm[],
  keywords: Readonly<Record<string, readonly string[]>> = {},
  origins: Readonly<Record<string, string>> = {},
): DressedPage {
  const root: Root = fromHtml(html, { fragment: true });
  nameRows(root);
  dressCode(root);
  const linked = linkTerms(root, terms);
  const sources = numberCitations(root, origins);
  const toc = readToc(root);
  addKeywords(root, keywords);
  addPermalinks(root);
  return {
    html: toHtml(root, { allowDangerousHtml: true }),
    toc,
    sources,
    figures: listFigures(root),
    terms: linked,
  };
}
