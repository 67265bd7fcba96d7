import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Section, findElement, readSections } from '../page/sections.ts';
import type { SearchRecord } from './record.ts';

/**
 * One record per section of a built page; none when the page is marked `data-noindex` or has no `main#main`.
 * `url` is the page's root-absolute address, such as '/role/'.
 */
export function recordsFromHtml(html: string, url: string): SearchRecord[] {
  const tree = fromHtml(html);
  const root = findElement(tree, ({ tagName }) => tagName === 'html');
  if (!root || 'dataNoindex' in root.properties) return [];
  const sections = readSections(tree, isEntry);
  const page = sections[0]?.heading ?? '';
  const area = typeof root.properties.dataArea === 'string' ? root.properties.dataArea : '';
  return sections.filter(isWorthFinding).map((section) => ({
    url: section.id === '' ? url : `${url}#${section.id}`,
    page,
    area,
    heading: section.kind === 'lead' ? '' : section.heading,
    keywords: readKeywords(section.title),
    text: section.text,
  }));
}

/** Rows of comparison tables, glossary terms and sources: small, but what a reader looks for. */
function isEntry(element: Element): boolean {
  const { tagName, properties } = element;
  if (typeof properties.id !== 'string') return false;
  return tagName === 'tr' || 'dataTermEntry' in properties || 'dataSourceEntry' in properties;
}

function isWorthFinding({ kind, heading, text }: Section): boolean {
  return kind === 'lead' || heading !== '' || text !== '';
}

function readKeywords(title: Element | undefined): string[] {
  const written = title?.properties.dataKeywords;
  if (typeof written !== 'string') return [];
  return written.split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
}
