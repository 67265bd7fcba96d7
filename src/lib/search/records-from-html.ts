import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { REFERENCE_AREA } from '../../site.ts';
import { type Section, findElement, readSections } from '../page/sections.ts';
import type { RecordKind, SearchRecord } from './record.ts';

/**
 * One record per section of a built page; none when the page is marked `data-noindex` or has no `main#main`.
 * `url` is the page's root-absolute address, such as '/role/'.
 *
 * A row of a comparison whose heading is a link is the short form of the section that it leads to: its words count
 * there, and where that is another page they are left out, so that one answer is found once.
 */
export function recordsFromHtml(html: string, url: string): SearchRecord[] {
  const tree = fromHtml(html);
  const root = findElement(tree, ({ tagName }) => tagName === 'html');
  if (!root || 'dataNoindex' in root.properties) return [];
  const sections = readSections(tree, isEntry);
  const page = sections[0]?.heading ?? '';
  const area = typeof root.properties.dataArea === 'string' ? root.properties.dataArea : '';
  const rows = sections.flatMap((section) => {
    const leadsTo = readRowLink(section);
    return leadsTo === undefined ? [] : [{ section, leadsTo }];
  });
  const isRow = (section: Section) => rows.some((row) => row.section === section);
  return sections
    .filter((section) => isWorthFinding(section) && !isRow(section))
    .map((section) => {
      const shortForms = rows.filter(({ leadsTo }) => section.id !== '' && leadsTo === `#${section.id}`);
      return {
        url: section.id === '' ? url : `${url}#${section.id}`,
        kind: readKind(section.title, area),
        page,
        area,
        heading: section.kind === 'lead' ? '' : section.heading,
        keywords: readKeywords(section.title),
        questions: [],
        text: [...shortForms.map(({ section: row }) => row), section].map(readBody).join(' ').trim(),
      };
    });
}

/** Rows of comparison tables, glossary terms and sources: small, but what a reader looks for. */
function isEntry(element: Element): boolean {
  const { tagName, properties } = element;
  if (tagName === 'tr') return typeof properties.id === 'string' || findRowLink(element) !== undefined;
  return (
    typeof properties.id === 'string' && ('dataTermEntry' in properties || 'dataSourceEntry' in properties)
  );
}

function readKind(title: Element | undefined, area: string): RecordKind {
  if (title && 'dataTermEntry' in title.properties) return 'term';
  if (title && 'dataSourceEntry' in title.properties) return 'source';
  if (title && /^h[23]$/.test(title.tagName) && findLink(title) !== undefined) return 'pointer';
  return area === REFERENCE_AREA ? 'about' : 'answer';
}

function readRowLink({ kind, title }: Section): string | undefined {
  return kind === 'entry' && title?.tagName === 'tr' ? findRowLink(title) : undefined;
}

function findRowLink(row: Element): string | undefined {
  const heading = findElement(
    row,
    ({ tagName, properties }) => tagName === 'th' && properties.scope === 'row',
  );
  const href = heading && findLink(heading);
  return href?.includes('#') ? href : undefined;
}

function findLink(heading: Element): string | undefined {
  const link = findElement(
    heading,
    ({ tagName, properties }) =>
      tagName === 'a' && !('dataPermalink' in properties) && !('dataTerm' in properties),
  );
  return typeof link?.properties.href === 'string' ? link.properties.href : undefined;
}

/** The text without the title that the lead of a page and an entry begin with. */
function readBody({ kind, heading, text }: Section): string {
  const isLed = kind !== 'heading' && text.startsWith(`${heading} `);
  return isLed ? text.slice(heading.length + 1) : text;
}

function isWorthFinding({ kind, heading, text }: Section): boolean {
  return kind === 'lead' || heading !== '' || text !== '';
}

function readKeywords(title: Element | undefined): string[] {
  const written = title?.properties.dataKeywords;
  if (typeof written !== 'string') return [];
  return written.split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
}
