/**
 * `<site-search>`: the search field with its results, in the dialog and on the search page. This part is on every page,
 * so it only opens the dialog and loads the engine once the reader reaches for search.
 */
import { loadSearch } from './load-search.ts';
import type { AttachedSearch, SearchHost } from './search-hand-over.ts';

class SiteSearch extends HTMLElement implements SearchHost {
  #stop = new AbortController();
  #attached: AttachedSearch | undefined;

  connectedCallback(): void {
    const { signal } = this.#stop;
    this.hidden = false;
    this.query.addEventListener('focus', () => void this.load(), { signal });
    this.find('[data-search-retry]').addEventListener('click', () => void this.load(), { signal });
    const dialog = this.closest('dialog');
    if (dialog) this.#serve(dialog, signal);
    else {
      this.query.value ||= new URLSearchParams(location.search).get('q') ?? '';
      if (this.query.value !== '') void this.load();
    }
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  get query(): HTMLInputElement {
    return this.find<HTMLInputElement>('input[name=q]');
  }

  /** Loads engine and index once, with the states loading and error in between. */
  async load(): Promise<void> {
    if (this.#attached) return;
    this.#show('loading', 'Loading search …');
    try {
      const { engine, loadText } = await loadSearch();
      this.#attached ??= engine.attach(this, loadText);
      this.#attached.refresh();
    } catch (error) {
      const isOld = error instanceof Error && error.name === 'IndexVersionError';
      this.#show(
        'error',
        isOld ? 'The guide was updated. Reload the page to search.' : 'Search could not be loaded.',
      );
    }
  }

  #show(state: 'loading' | 'error', text: string): void {
    const status = this.find('[data-search-status]');
    status.dataset['searchStatus'] = state;
    status.textContent = text;
    this.find('[data-search-retry]').hidden = state !== 'error';
  }

  /** Opens the dialog from every control and by its keys; the search page has its field in view and needs none. */
  #serve(dialog: HTMLDialogElement, signal: AbortSignal): void {
    const inPage = document.querySelector<SiteSearch>('main site-search');
    const open = (event: Event) => {
      event.preventDefault();
      if (inPage) return inPage.query.focus();
      if (!dialog.open) dialog.showModal();
      this.query.select();
    };
    for (const control of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
      control.setAttribute('role', 'button');
      control.setAttribute('aria-haspopup', 'dialog');
      control.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
      for (const intent of ['pointerover', 'touchstart', 'focus']) {
        control.addEventListener(intent, () => void this.load(), { signal, passive: true });
      }
      control.addEventListener(
        'click',
        (event) => {
          if (!(event.ctrlKey || event.metaKey || event.shiftKey)) open(event);
        },
        { signal },
      );
      control.addEventListener(
        'keydown',
        (event) => {
          if (event.key === ' ') open(event);
        },
        { signal },
      );
    }
    addEventListener(
      'keydown',
      (event) => {
        const isCommand =
          event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
        const isSlash =
          event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event);
        if (!event.isComposing && (isCommand || isSlash)) open(event);
      },
      { signal },
    );
    dialog.addEventListener(
      'click',
      (event) => {
        if (event.target === dialog) dialog.close();
      },
      { signal },
    );
    this.query.addEventListener(
      'keydown',
      (event) => {
        // A search field would take the key to clear itself.
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        dialog.close();
      },
      { signal },
    );
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<site-search>: no ${selector} inside`);
    return part;
  }
}

function isField(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

customElements.define('site-search', SiteSearch);

declare global {
  interface HTMLElementTagNameMap {
    'site-search': SiteSearch;
  }
}
