import { nameInLabel } from '../lib/permalinks/permalink-label.ts';
import { nearest } from '../lib/urls/nearest.ts';

/** Below this likeness an id is not worth an offer: “pay” and “play” are just not alike enough. */
const LIKENESS = 0.45;

/**
 * Tells a reader whose link names a part that this page does not have, and offers the nearest one. The name in the
 * link is not repeated: anybody can write a sentence there.
 */
export function checkAddress(): void {
  const note = document.querySelector<HTMLElement>('.missing-part');
  const wanted = readFragment();
  const isThere = wanted === '' || document.getElementById(wanted) !== null;
  if (isThere) {
    note?.remove();
    // What stood above it is gone, so that the part it leads to has moved.
    if (note) document.getElementById(wanted)?.scrollIntoView();
  } else if (note) note.replaceChildren(...describe(wanted));
  else insert(wanted);
}

/** The id in the address; '' where it names none: nothing, the top of the page, or words to look for in the text. */
function readFragment(): string {
  const written = location.hash.slice(1).replace(/:~:.*$/s, '');
  if (written === 'top') return '';
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function insert(wanted: string): void {
  const note = document.createElement('p');
  note.className = 'missing-part';
  note.role = 'status';
  document.querySelector('main')?.prepend(note);
  // Screen readers tell what changes in a status, not what it came with.
  requestAnimationFrame(() => {
    note.append(...describe(wanted));
    note.scrollIntoView({ block: 'nearest' });
  });
}

function describe(wanted: string): (string | HTMLElement)[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[data-permalink]')];
  const [id] = nearest(
    wanted,
    links.map(({ hash }) => hash.slice(1)),
    1,
    LIKENESS,
  );
  const permalink = links.find(({ hash }) => hash === `#${id}`);
  const lead = 'Your link leads to a part that this page does not have.';
  if (!permalink) return [`${lead} Nothing here has a name like it.`];
  const link = document.createElement('a');
  link.href = permalink.hash;
  link.textContent = nameInLabel(permalink.ariaLabel ?? '');
  return [`${lead} The nearest is `, link, '.'];
}
