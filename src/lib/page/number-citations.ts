import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The id of a source’s note at the end of a page. */
export const noteId = (source: string): string => `note-${source}`;

/** The id of the first mark that cites a source on a page. */
export const markId = (source: string): string => `cite-${source}`;

/**
 * Numbers the citations of a page in reading order. A source that is cited again keeps its number.
 * Marks that follow each other and say the same are merged, and no space is left before a mark.
 * @returns source ids; the first has number 1.
 */
export function numberCitations(root: Root): readonly string[] {
  const sources: string[] = [];
  visit(root, 'element', (node, index, parent) => {
    const source = node.properties['dataSource'];
    if (node.tagName !== 'a' || typeof source !== 'string') return;
    if (!parent || index === undefined) return;
    const before = parent.children[index - 1];
    if (before?.type === 'text' && /\s$/.test(before.value)) {
      // A mark stays on the line of the word it belongs to.
      before.value = before.value.trimEnd();
      if (before.value === '') {
        parent.children.splice(index - 1, 1);
        return index - 1;
      }
    }
    const isAfterMark = before?.type === 'element' && before.properties['dataSource'] !== undefined;
    if (isAfterMark && before.properties['dataSource'] === source) {
      parent.children.splice(index, 1);
      return index;
    }
    const isFirst = !sources.includes(source);
    if (isFirst) sources.push(source);
    const number = String(sources.indexOf(source) + 1);
    node.properties['href'] = `#${noteId(source)}`;
    node.properties['ariaLabel'] = `Source ${number}`;
    node.properties['className'] = isAfterMark ? ['ref', 'also'] : ['ref'];
    if (isFirst) node.properties['id'] = markId(source);
    node.children = [{ type: 'text', value: number }];
    return undefined;
  });
  return sources;
}
