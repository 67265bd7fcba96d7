import { showNote, wantsLink } from './show-note.ts';

/**
 * Shows the definition of a glossary term where it is used. Without it, the term is a link to the glossary.
 * A click with a modifier key still follows the link.
 */
class TermNotes extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    document.addEventListener('click', (event) => this.#open(event), { signal: this.#stop.signal });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  #open(event: MouseEvent): void {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-term]') : null;
    const id = link?.dataset['term'];
    const note = id && this.querySelector<HTMLElement>(`[data-definition="${CSS.escape(id)}"]`);
    if (!link || !note || wantsLink(event)) return;
    event.preventDefault();
    showNote(link, {
      label: `Definition: ${link.textContent}`,
      content: note.cloneNode(true),
      href: link.href,
      linkText: 'In the glossary',
    });
  }
}

customElements.define('term-notes', TermNotes);
