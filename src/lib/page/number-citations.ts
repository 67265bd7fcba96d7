import type { Parents, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';

/** The id of a source’s note at the end of a page. */
export const noteId = (source: string): string => `note-${source}`;

/** The id of the first mark that cites a source on a page. */
export const markId = (source: string): string => `cite-${source}`;

/**
 * Numbers the citations of a page in reading order. A source that is cited again keeps its number.
 * Marks that follow each other and say the same are merged, and no space is left before a mark.
 * @param origins by source id, what the margin says beside the first mark of a source in running text
 * @returns source ids; the first has number 1.
 */
export function numberCitations(
  root: Root,
  origins: Readonly<Record<string, string>> = {},
): readonly string[] {
  const sources: string[] = [];
  const inMargin = new Set<string>();
  visitParents(root, 'element', (node, ancestors) => {
    const source = node.properties['dataSource'];
    if (node.tagName !== 'a' || typeof source !== 'string') return;
    const parent = ancestors.at(-1);
    if (!parent) return;
    const index = parent.children.indexOf(node);
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
    const origin = inMargin.has(source) || !isRunningText(ancestors) ? undefined : origins[source];
    if (origin !== undefined) {
      inMargin.add(source);
      node.properties['dataFrom'] = `${number}\u2002${origin}`;
    }
    node.children = [{ type: 'text', value: number }];
    return undefined;
  });
  return sources;
}

/** Tables and figures reach into the margin. */
function isRunningText(ancestors: readonly Parents[]): boolean {
  return !ancestors.some(
    (ancestor) => ancestor.type === 'element' && ['table', 'figure', 'details'].includes(ancestor.tagName),
  );
}
