import { configuredUrl, trustScript } from './trusted-script.ts';

const KEY = 'guide-offline';

/** How long a page has to be open before it is asked again whether there is a new edition. */
const ASK_AGAIN = 60 * 60 * 1000;

/**
 * Keeps a copy of the guide for reading without a network, and says so. The reader can have it removed; the choice
 * is remembered in this browser. Does nothing where the edition has no offline copy or the browser cannot keep one.
 */
class OfflineNote extends HTMLElement {
  #stop = new AbortController();
  #asked = Date.now();

  connectedCallback(): void {
    const isOnHost = /^https?:$/.test(location.protocol);
    if (!isOnHost || document.documentElement.dataset['offline'] === undefined) return;
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    const { signal } = this.#stop;
    this.#button.addEventListener('click', () => void this.#change(), { signal });
    document.addEventListener('visibilitychange', () => void this.#askAgain(), { signal });
    if (isFromCopy()) this.#say('The network cannot be reached. You are reading the saved copy.');
    const start = (): void => void this.#start();
    // The page itself comes first.
    if (document.readyState === 'complete') start();
    else addEventListener('load', start, { signal });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  async #start(): Promise<void> {
    if (isWanted() && !savesData()) await this.#save();
    await this.#show();
  }

  async #save(): Promise<void> {
    try {
      const address = configuredUrl('offline');
      // A policy of trusted types asks for a checked address; the type of `register` does not know of it.
      const registration = await navigator.serviceWorker.register(trustScript(address), {
        updateViaCache: 'none',
      });
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      worker?.addEventListener('statechange', () => void this.#show(), { signal: this.#stop.signal });
    } catch {
      // A browser may refuse to keep anything; the guide is read from the network then.
    }
  }

  async #change(): Promise<void> {
    const registration = await this.#registration();
    remember(registration ? 'off' : '');
    if (registration) {
      await registration.unregister();
      await caches.delete(`guide ${this.#scope}`);
    } else await this.#save();
    await this.#show();
    this.#button.focus();
  }

  /** A page that stays open for long learns of a new edition when its reader comes back to it. */
  async #askAgain(): Promise<void> {
    if (document.hidden || Date.now() - this.#asked < ASK_AGAIN) return;
    this.#asked = Date.now();
    const registration = await this.#registration();
    registration?.addEventListener(
      'updatefound',
      () =>
        this.#say(
          'The guide has been updated since you opened this page. Reload it to read the new edition.',
        ),
      { once: true, signal: this.#stop.signal },
    );
    await registration?.update().catch(() => undefined);
  }

  async #show(): Promise<void> {
    const registration = await this.#registration();
    const isSaved = registration?.active?.state === 'activated';
    const isRefused = !isWanted();
    this.hidden = !isSaved && !isRefused;
    this.#button.textContent = isRefused
      ? 'Save the guide for reading without a network'
      : 'Remove the saved copy';
    this.#part('[data-offline-state]').textContent = isSaved ? 'Saved for reading without a network.' : '';
  }

  /** Ours only: a site above on the same host may have one that covers this page as well. */
  async #registration(): Promise<ServiceWorkerRegistration | undefined> {
    // A browser that forbids storage refuses to answer.
    const registration = await navigator.serviceWorker.getRegistration(this.#scope).catch(() => undefined);
    return registration?.scope === this.#scope ? registration : undefined;
  }

  get #scope(): string {
    return new URL('.', configuredUrl('offline')).href;
  }

  get #button(): HTMLElement {
    return this.#part('button');
  }

  #say(text: string): void {
    this.hidden = false;
    this.#part('[role=status]').textContent = text;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<offline-note>: no ${selector} inside`);
    return part;
  }
}

function isFromCopy(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (
    navigation instanceof PerformanceNavigationTiming &&
    navigation.serverTiming.some(({ name }) => name === 'saved-copy')
  );
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

function isWanted(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

function remember(choice: 'off' | ''): void {
  try {
    if (choice) localStorage.setItem(KEY, choice);
    else localStorage.removeItem(KEY);
  } catch {
    // Storage can be forbidden; the choice then lasts for this page only.
  }
}

customElements.define('offline-note', OfflineNote);
