import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { placeholderHome } from '../urls/home-address.ts';
import type { HomeEdit } from './home-edits.ts';
import { textOf } from './page.ts';

/** A text as it is published while the home address is unknown, and what an address adds to it. */
export interface SeparatedText {
  /** Undefined when the whole file is left out. */
  readonly neutral: string | undefined;
  readonly edits: readonly HomeEdit[];
}

type Cut = readonly [start: number, end: number, neutral: string, addressed: string];

/**
 * Separates a built text from the home address in it.
 *
 * - HTML: elements marked `data-needs-address`, and `link` and `meta` elements that name the home, are left
 *   out; JSON-LD loses the properties that name it.
 * - XML (sitemap, feed): the file is left out, because its format demands complete addresses.
 * - robots.txt, and the package document of the EPUB: the lines that name the home are left out.
 * - XHTML of the EPUB: elements marked `data-needs-address` are left out, and links that name the home lose the
 *   link and keep their words.
 * - Other text (Markdown, JSON, CSV): the addresses become relative to the file.
 * @param file path inside the output folder
 * @param text its text, with the placeholder as home address
 * @returns the neutral form and the edits; no edits when the text does not depend on the home
 */
export function separateHome(file: string, text: string): SeparatedText {
  if (file.endsWith('.html')) return cut(text, findHtmlCuts(text));
  if (!text.includes(placeholderHome)) return { neutral: text, edits: [] };
  if (file.endsWith('.xml')) return { neutral: undefined, edits: [[0, '', text]] };
  if (/(?:^|\/)robots\.txt$|\.opf$/.test(file)) {
    return cut(text, findCuts(text, new RegExp(`^.*${placeholder}.*\\n?`, 'gm'), ''));
  }
  if (file.endsWith('.xhtml')) return cut(text, findXhtmlCuts(text));
  const climb = '../'.repeat(file.split('/').length - 1) || './';
  return cut(text, findCuts(text, new RegExp(placeholder, 'g'), climb));
}

const placeholder = placeholderHome.replaceAll('.', '\\.');

function findCuts(text: string, pattern: RegExp, neutral: string): Cut[] {
  return [...text.matchAll(pattern)].map((match) => [
    match.index,
    match.index + match[0].length,
    neutral,
    match[0],
  ]);
}

/** In text as our own writer leaves it: attributes in double quotes, no link within a link. */
function findXhtmlCuts(xhtml: string): Cut[] {
  const marked = '<(\\w+)([^>]*?) data-needs-address=""([^>]*>.*?</\\1>)';
  const link = `<a\\s[^>]*"${placeholder}[^>]*>(.*?)</a>`;
  return [...xhtml.matchAll(new RegExp(`${marked}|${link}`, 'gs'))].map((match) => {
    const [whole, tag, before, after, words] = match;
    const [start, end] = [match.index, match.index + whole.length];
    return tag === undefined
      ? [start, end, words ?? '', whole]
      : [start, end, '', `<${tag}${before}${after}`];
  });
}

function findHtmlCuts(html: string): Cut[] {
  const cuts: Cut[] = [];
  visit(fromHtml(html), 'element', (element) => {
    const start = element.position?.start.offset;
    const end = element.position?.end.offset;
    if (start === undefined || end === undefined) return undefined;
    const written = html.slice(start, end);
    if (element.properties['dataNeedsAddress'] !== undefined) {
      cuts.push([start, end, '', written.replaceAll(/ data-needs-address(?:="")?(?=[ />])/g, '')]);
      return SKIP;
    }
    if (/^(?:link|meta)$/.test(element.tagName) && namesHome(element)) cuts.push([start, end, '', written]);
    if (element.tagName === 'script' && element.properties['type'] === 'application/ld+json') {
      const data = textOf(element);
      if (!data.includes(placeholderHome)) return undefined;
      const from = html.indexOf(data, start);
      cuts.push([from, from + data.length, withoutHome(data), data]);
    }
    return undefined;
  });
  return cuts;
}

function namesHome({ properties }: Element): boolean {
  return [properties['href'], properties['content']].some(
    (value) => typeof value === 'string' && value.startsWith(placeholderHome),
  );
}

/** Without the addresses, and without things of which nothing is left but their type. */
function withoutHome(data: string): string {
  const kept: unknown = JSON.parse(data, (_, value: unknown) => {
    const isHome = typeof value === 'string' && value.startsWith(placeholderHome);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isHome || (isObject && Object.keys(value).every((key) => key === '@type')) ? undefined : value;
  });
  return JSON.stringify(kept).replaceAll('<', '\\u003c');
}

function cut(text: string, cuts: readonly Cut[]): SeparatedText {
  const edits: HomeEdit[] = [];
  let neutral = '';
  let at = 0;
  for (const [start, end, before, after] of cuts) {
    neutral += text.slice(at, start);
    edits.push([neutral.length, before, after]);
    neutral += before;
    at = end;
  }
  return { neutral: neutral + text.slice(at), edits };
}
