import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { findElement, readText } from '../page/sections.ts';
import { cleanContent } from './clean-content.ts';

/** A built page as every other edition of the guide takes it over: Markdown, print page, EPUB. */
export interface EditionPage {
  /** Root-absolute address, such as `/role/`. */
  readonly address: string;
  /** The text of its h1. */
  readonly title: string;
  readonly description: string;
  /** The part of the guide it belongs to, such as “The role”. */
  readonly area: string;
  /** The day it was last checked, such as 2026-11-24; undefined when the page names none. */
  readonly checked: string | undefined;
  /** The day of the newest change that names it; undefined when none does. */
  readonly changed: string | undefined;
  /** Its content: what a reader reads, without navigation and controls. */
  readonly content: Root;
}

/**
 * Reads a built page, before or after its addresses are made relative.
 * @returns the page; undefined when it has no `main#main` or asks robots not to list it (404, moved pages).
 */
export function readEditionPage(html: string, address: string): EditionPage | undefined {
  const tree = fromHtml(html);
  const main = findElement(tree, ({ tagName, properties }) => tagName === 'main' && properties.id === 'main');
  if (!main || /noindex/.test(metaContent(tree, 'robots'))) return undefined;
  const h1 = findElement(main, ({ tagName }) => tagName === 'h1');
  const root = findElement(tree, ({ tagName }) => tagName === 'html');
  const checked = findElement(main, ({ properties }) => classesOf(properties.className).includes('checked'));
  const [checkedOn, changedOn] = checked ? selectAll('time', checked) : [];
  return {
    address,
    title: h1 ? readText(h1) : '',
    description: metaContent(tree, 'description'),
    area: String(root?.properties['dataArea'] ?? ''),
    checked: dateOf(checkedOn),
    changed: dateOf(changedOn),
    content: cleanContent(main),
  };
}

function metaContent(tree: Root, name: string): string {
  const meta = findElement(tree, ({ tagName, properties }) => tagName === 'meta' && properties.name === name);
  return String(meta?.properties.content ?? '');
}

function dateOf(time: Element | undefined): string | undefined {
  return time && String(time.properties.dateTime);
}

function classesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
