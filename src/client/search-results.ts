/** How results look: groups of links as options of a list box in the dialog, as plain links on the search page. */
import { groupHits } from '../lib/search/group-hits.ts';
import { type TextPiece, highlight } from '../lib/search/highlight.ts';
import type { Section } from '../lib/search/open-index.ts';
import type { Answer } from '../lib/search/search.ts';
import { makeSnippet } from '../lib/search/snippet.ts';

/** The results of an answer, grouped by page; `id` begins the ids of the parts. */
export function renderResults(
  { hits, matched }: Pick<Answer, 'hits' | 'matched'>,
  id: string,
  isDialog: boolean,
): HTMLElement[] {
  return groupHits(hits).map((found, at) => {
    const group = document.createElement('div');
    const title = document.createElement('p');
    title.className = 'sd-g';
    title.id = `${id}-group-${at}`;
    title.textContent = [found.area, found.page].filter((name) => name !== '').join(': ');
    if (isDialog) {
      group.setAttribute('role', 'group');
      group.setAttribute('aria-labelledby', title.id);
    }
    group.append(title, ...found.hits.map((hit) => renderHit(hit, matched, id, isDialog)));
    return group;
  });
}

function renderHit(hit: Section, matched: ReadonlySet<string>, id: string, isDialog: boolean): HTMLElement {
  const link = document.createElement('a');
  link.id = `${id}-${hit.section}`;
  link.dataset['result'] = String(hit.section);
  link.href = toHref(hit.url);
  if (isDialog) {
    link.setAttribute('role', 'option');
    link.tabIndex = -1;
  }
  const heading = document.createElement('b');
  heading.append(...renderPieces(highlight(hit.heading || hit.page, matched)));
  link.append(heading);
  return link;
}

/** Adds to each result that has none yet a snippet of its section's text; `texts` are those of all sections. */
export function addSnippets(
  links: readonly HTMLAnchorElement[],
  texts: readonly string[],
  matched: ReadonlySet<string>,
): void {
  for (const link of links) {
    const text = texts[Number(link.dataset['result'])] ?? '';
    if (text === '' || link.querySelector('span')) continue;
    const snippet = document.createElement('span');
    snippet.append(...renderPieces(makeSnippet(text, matched)));
    link.append(snippet);
  }
}

function renderPieces(pieces: readonly TextPiece[]): Node[] {
  return pieces.map(({ text, isMatch }) => {
    if (!isMatch) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** The address of a page of the guide from this page; on disk a folder has no index, so the file is named. */
export function toHref(url: string): string {
  const root = document.documentElement.dataset['root'] ?? '/';
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/.exec(url) ?? [];
  const file = location.protocol === 'file:' && (path === '' || path.endsWith('/')) ? 'index.html' : '';
  return `${root}${path}${file}${rest}`;
}
