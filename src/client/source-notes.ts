import { showNote, wantsLink } from './show-note.ts';

/**
 * Shows the note on a source beside the mark that cites it, so that a reader keeps the place. Without this script, or
 * with a modifier key, the mark is a link to the list at the end of the page.
 */
export function sourceNotes(): void {
  document.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.ref') : null;
    const note = mark && document.getElementById(mark.hash.slice(1));
    if (!note || wantsLink(event)) return;
    event.preventDefault();
    const content = document.createElement('p');
    content.append(...[...note.cloneNode(true).childNodes]);
    content.querySelector('.bl')?.remove();
    showNote(mark, {
      label: mark.ariaLabel ?? '',
      content,
      href: mark.href,
      linkText: 'All sources of this page',
    });
  });
}
