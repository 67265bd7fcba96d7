/**
 * The lazily loaded half of search: answers queries and shows the results inside a `<site-search>`. In the dialog the
 * field is a combobox and the results its options; on the search page they are a list of links.
 */
import { describeAnswer } from '../lib/search/describe-answer.ts';
import { groupHits } from '../lib/search/group-hits.ts';
import { type TextPiece, highlight } from '../lib/search/highlight.ts';
import type { Section } from '../lib/search/open-index.ts';
import { type Answer, createSearch } from '../lib/search/search.ts';
import { makeSnippet } from '../lib/search/snippet.ts';
import type { AttachedSearch, SearchHost } from './search-hand-over.ts';

const MOST_IN_DIALOG = 8;
const MOST_ON_PAGE = 40;
/** A pause in typing, after which a screen reader is told what was found. */
const ANNOUNCE_AFTER = 300;

globalThis.guideSearchEngine = (index) => {
  const search = createSearch(index);
  return { attach: (host, loadText) => attach(host, search, loadText) };
};

function attach(
  host: SearchHost,
  search: (query: string, limit: number) => Answer,
  loadText: () => Promise<readonly string[]>,
): AttachedSearch {
  const input = host.query;
  const status = host.find('[data-search-status]');
  const idle = host.find('[data-search-idle]');
  const results = host.find('[data-search-results]');
  const empty = host.find('[data-search-empty]');
  const near = host.find('[data-search-near]');
  const all = host.find<HTMLAnchorElement>('[data-search-all]');
  const dialog = host.closest('dialog');
  const root = document.documentElement.dataset['root'] ?? '/';
  let texts: readonly string[] = [];
  let shown: Answer | undefined;
  let active = 0;
  let announcing = 0;

  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('a[data-result]')];

  function refresh(): void {
    const query = input.value;
    shown = search(query, dialog ? MOST_IN_DIALOG : MOST_ON_PAGE);
    const { hits } = shown;
    const state = query.trim() === '' ? 'idle' : hits[0] ? 'ready' : 'empty';
    idle.hidden = state !== 'idle';
    empty.hidden = state === 'idle' || !shown.isUnsure;
    all.hidden = !dialog || state !== 'ready';
    all.href = toHref(root, `/search/?q=${encodeURIComponent(query.toWellFormed())}`);
    results.hidden = state !== 'ready';
    results.replaceChildren(...groupHits(hits).map((group, at) => renderGroup(group.page, group.hits, at)));
    near.replaceChildren(...renderNear(shown.near));
    select(0);
    announce(state, state === 'idle' ? '' : describeAnswer(query, shown));
    if (!dialog) keepQuery(query);
    if (hits[0] && texts.length === 0) {
      loadText().then(
        (loaded) => {
          texts = loaded;
          if (texts.length > 0) addSnippets();
        },
        () => {}, // Results are complete without snippets.
      );
    } else addSnippets();
  }

  function renderGroup(page: string, hits: readonly Section[], at: number): HTMLElement {
    const group = document.createElement('div');
    const title = document.createElement('p');
    title.className = 'sd-g';
    title.id = `${results.id}-group-${at}`;
    title.textContent = [hits[0]?.area, page].filter((name) => name !== '').join(': ');
    if (dialog) {
      group.setAttribute('role', 'group');
      group.setAttribute('aria-labelledby', title.id);
    }
    group.append(title, ...hits.map((hit) => renderHit(hit)));
    return group;
  }

  function renderHit(hit: Section): HTMLElement {
    const link = document.createElement('a');
    link.id = `${results.id}-${hit.section}`;
    link.dataset['result'] = String(hit.section);
    link.href = toHref(root, hit.url);
    if (dialog) {
      link.setAttribute('role', 'option');
      link.tabIndex = -1;
    }
    const heading = document.createElement('b');
    heading.append(...renderPieces(highlight(hit.heading || hit.page, shown?.matched ?? new Set())));
    link.append(heading);
    return link;
  }

  function renderNear(words: readonly string[]): HTMLElement[] {
    return words.map((word) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'lnk';
      button.textContent = word;
      button.addEventListener('click', () => {
        input.value = word;
        input.focus();
        refresh();
      });
      return button;
    });
  }

  function addSnippets(): void {
    for (const link of links()) {
      const text = texts[Number(link.dataset['result'])] ?? '';
      if (text === '' || link.querySelector('span')) continue;
      const snippet = document.createElement('span');
      snippet.append(...renderPieces(makeSnippet(text, shown?.matched ?? new Set())));
      link.append(snippet);
    }
  }

  function select(next: number): void {
    const options = links();
    active = (next + options.length) % (options.length || 1);
    if (!dialog) return;
    input.setAttribute('aria-expanded', String(options.length > 0));
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    const option = options[active];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function announce(state: string, text: string): void {
    status.dataset['searchStatus'] = state;
    clearTimeout(announcing);
    announcing = window.setTimeout(() => {
      status.textContent = text;
    }, ANNOUNCE_AFTER);
  }

  input.addEventListener('input', refresh);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && dialog) {
      event.preventDefault();
      select(active + step);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (dialog) links()[active]?.click();
      else links()[0]?.focus();
    }
  });
  results.addEventListener('click', (event) => {
    const isOther = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!dialog || isOther || !(event.target instanceof Element) || !event.target.closest('a')) return;
    history.replaceState({ ...(history.state as object | null), guideSearch: input.value }, '');
    dialog.close();
  });
  const kept = (history.state as { guideSearch?: unknown } | null)?.guideSearch;
  if (dialog && input.value === '' && typeof kept === 'string') {
    input.value = kept;
    input.select();
  }
  return { refresh };
}

function renderPieces(pieces: readonly TextPiece[]): Node[] {
  return pieces.map(({ text, isMatch }) => {
    if (!isMatch) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** The address from this page; on disk a folder has no index, so the file is named. */
function toHref(root: string, url: string): string {
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/.exec(url) ?? [];
  const file = location.protocol === 'file:' && (path === '' || path.endsWith('/')) ? 'index.html' : '';
  return `${root}${path}${file}${rest}`;
}

function keepQuery(query: string): void {
  const url = new URL(location.href);
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  // On disk some browsers refuse to change the address.
  try {
    history.replaceState(history.state, '', url);
  } catch {
    return;
  }
}
