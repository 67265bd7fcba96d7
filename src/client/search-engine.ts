/**
 * The lazily loaded half of search: answers queries and shows the results inside a `<site-search>`. In the dialog the
 * field is a combobox and the results its options; on the search page they are a list of links.
 */
import { describeAnswer } from '../lib/search/describe-answer.ts';
import { type Answer, createSearch } from '../lib/search/search.ts';
import type { AttachedSearch, SearchHost } from './search-hand-over.ts';
import { addSnippets, renderResults, toHref } from './search-results.ts';

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
  let matched: Answer['matched'] = new Set();
  let active = 0;
  let announcing = 0;

  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('a[data-result]')];

  function refresh(): void {
    const query = input.value;
    const answer = search(query, dialog ? MOST_IN_DIALOG : MOST_ON_PAGE);
    const state = query.trim() === '' ? 'idle' : answer.hits[0] ? 'ready' : 'empty';
    matched = answer.matched;
    idle.hidden = state !== 'idle';
    empty.hidden = state === 'idle' || !answer.isUnsure;
    all.hidden = !dialog || state !== 'ready';
    all.href = toHref(`/search/?q=${encodeURIComponent(query.toWellFormed())}`);
    results.hidden = state !== 'ready';
    results.replaceChildren(...renderResults(answer, results.id, dialog !== null));
    near.replaceChildren(...renderNear(answer.near));
    select(0);
    announce(state, state === 'idle' ? '' : describeAnswer(query, answer));
    if (!dialog) keepQuery(query);
    if (state === 'ready') {
      loadText().then(
        (texts) => addSnippets(links(), texts, matched),
        () => {}, // Results are complete without snippets.
      );
    }
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
