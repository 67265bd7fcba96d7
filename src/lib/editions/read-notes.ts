import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { noteId } from '../page/number-citations.ts';
import { completeAddress } from './complete-address.ts';

/** What a source says in the notes at the end of a page. */
export interface SourceNote {
  readonly source: string;
  readonly children: readonly ElementContent[];
}

/**
 * The notes on sources in a part of a page, with complete addresses.
 * @param section changed in place: its links become complete
 * @param address root-absolute address of the page
 * @param home the guide's home address, ending in `/`
 * @returns one per source, in order; none when the part holds other notes
 */
export function readNotes(section: Element, address: string, home: string): readonly SourceNote[] {
  const prefix = noteId('');
  const notes: SourceNote[] = [];
  visit(section, 'element', (item) => {
    const { id } = item.properties;
    if (item.tagName !== 'li' || typeof id !== 'string' || !id.startsWith(prefix)) return;
    visit(item, 'element', ({ properties }) => {
      if (typeof properties.href === 'string')
        properties.href = completeAddress(address, properties.href, home);
    });
    notes.push({ source: id.slice(prefix.length), children: item.children });
  });
  return notes;
}
