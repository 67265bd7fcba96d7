import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { noteId } from '../page/number-citations.ts';

/**
 * Takes out what a reader of the screen may add (`data-more`), with the notes of sources that only it cites: paper is
 * too narrow for seven columns.
 * @param content stays as it is
 */
export function dropAdded(content: Root): Root {
  const left = structuredClone(content);
  const dropped = new Set<string>();
  const kept = new Set<string>();
  visit(left, 'element', (element, index, parent) => {
    const source = element.properties['dataSource'];
    if (typeof source === 'string') kept.add(noteId(source));
    if (!parent || index === undefined || !('dataMore' in element.properties)) return undefined;
    visit(element, 'element', ({ properties }) => {
      if (typeof properties['dataSource'] === 'string') dropped.add(noteId(properties['dataSource']));
    });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(left, 'element', ({ properties: { id } }, index, parent) => {
    if (!parent || index === undefined || typeof id !== 'string' || !dropped.has(id) || kept.has(id))
      return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return left;
}
