/**
 * Puts a note, shown as a popover, beside what it belongs to: under it, and inside the window from left to right.
 * @param flips whether it may stand above where there is no room below in the window
 */
export function placeNote(note: HTMLElement, owner: HTMLElement, flips: boolean): void {
  const at = owner.getClientRects()[0] ?? owner.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8));
  const below = at.bottom + 6;
  const top = !flips || below + height < window.innerHeight ? below : Math.max(8, at.top - height - 6);
  note.style.setProperty('left', `${left + scrollX}px`);
  note.style.setProperty('top', `${top + scrollY}px`);
}
