import { placeNote } from './place-note.ts';

/** What stands in a note beside a link of the text. */
export interface Note {
  /** For readers who cannot see where the note stands. */
  readonly label: string;
  /** A copy of what is to be shown. */
  readonly content: Node;
  /** Where the last link of the note leads to. */
  readonly href: string;
  readonly linkText: string;
}

/**
 * Shows a note under a link, or above it where there is no room below. It closes with Escape, with a click elsewhere and
 * with the next note; then it is removed.
 */
export function showNote(link: HTMLElement, { label, content, href, linkText }: Note): void {
  const popover = document.createElement('div');
  popover.className = 'term-pop';
  popover.popover = 'auto';
  popover.role = 'dialog';
  popover.ariaLabel = label;
  const more = document.createElement('a');
  more.href = href;
  more.textContent = linkText;
  popover.append(content, more);
  // Right behind the link, so that the keyboard reaches the note next.
  link.after(popover);
  popover.addEventListener('toggle', (toggle) => {
    if ((toggle as ToggleEvent).newState === 'closed') popover.remove();
  });
  popover.showPopover();
  placeNote(popover, link, true);
  popover.querySelector('a')?.focus({ preventScroll: true });
}

/** True for a click that asks for the link itself, in this window or another, or where notes cannot be shown. */
export function wantsLink(event: MouseEvent): boolean {
  return (
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    !('popover' in HTMLElement.prototype)
  );
}
