const KEY = 'guide-theme';

/** The choice between the system’s colours, light and dark. Remembers it where storage is allowed. */
class ThemeSwitch extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    const root = document.documentElement;
    const radios = [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    if (radios.length === 0) throw new Error('<theme-switch>: no radio buttons inside');
    for (const radio of radios) {
      radio.checked = radio.value === (root.dataset['theme'] ?? '');
      radio.addEventListener(
        'change',
        () => {
          if (radio.value) root.dataset['theme'] = radio.value;
          else delete root.dataset['theme'];
          remember(radio.value);
        },
        { signal: this.#stop.signal },
      );
    }
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }
}

function remember(theme: string): void {
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
  } catch {
    // Storage can be forbidden; the choice then lasts for this page only.
  }
}

customElements.define('theme-switch', ThemeSwitch);
