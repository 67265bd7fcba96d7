import { nearestId } from '../lib/permalinks/nearest-id.ts';

/** Tells a reader whose link names a section that this page does not have, and offers the nearest one. */
function noteMissingSection(): void {
  document.querySelector('[data-missing-section]')?.remove();
  const wanted = location.hash.slice(1);
  // After `:~:` a browser looks for words of the text, not for an id.
  if (!wanted || wanted.includes(':~:') || hasTarget(wanted)) return;
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')];
  const nearest = nearestId(
    wanted,
    headings.map(({ id }) => id),
  );
  const note = document.createElement('p');
  note.className = 'note';
  note.role = 'status';
  note.dataset['missingSection'] = '';
  note.append('This page has no section with the name in your link.');
  const heading = headings.find(({ id }) => id === nearest);
  if (heading) {
    const link = document.createElement('a');
    link.href = `#${heading.id}`;
    link.textContent = heading.firstChild?.textContent?.trim() || heading.id;
    note.append(' The nearest is ', link, '.');
  }
  document.querySelector('main')?.prepend(note);
}

function hasTarget(fragment: string): boolean {
  if (fragment === 'top' || document.getElementById(fragment)) return true;
  try {
    return document.getElementById(decodeURIComponent(fragment)) !== null;
  } catch {
    return false;
  }
}

noteMissingSection();
addEventListener('hashchange', noteMissingSection);
