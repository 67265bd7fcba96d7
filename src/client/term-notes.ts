import { placeNote } from './place-note.ts';

/**
 * Shows the definition of a glossary term where it is used. Without it, the term is a link to the glossary.
 * A click with a modifier key still follows the link.
 */
export class TermNotes extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    if (!('popover' in this)) return;
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
    if (!link || !note || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const popover = document.createElement('div');
    popover.className = 'term-pop';
    popover.popover = 'auto';
    popover.role = 'dialog';
    popover.ariaLabel = `Definition: ${link.textContent}`;
    const more = document.createElement('a');
    more.href = link.href;
    more.textContent = 'In the glossary';
    popover.append(note.cloneNode(true), more);
    // Right behind the term, so that the keyboard reaches the definition next.
    link.after(popover);
    popover.addEventListener('toggle', (toggle) => {
      if ((toggle as ToggleEvent).newState === 'closed') popover.remove();
    });
    popover.showPopover();
    placeNote(popover, link, true);
    more.focus({ preventScroll: true });
  }
}

customElements.define('term-notes', TermNotes);
