import type { Element, Parents, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';

/** The id of a source’s note at the end of a page. */
export const noteId = (source: string): string => `note-${source}`;

/** The id of the first mark that cites a source on a page. */
export const markId = (source: string): string => `cite-${source}`;

/**
 * Numbers the citations of a page in reading order. A source that is cited again keeps its number.
 * Marks that follow each other and say the same are merged, and no space is left before a mark.
 * What a reader may add to the page (`data-more`) comes last, so that the numbers in sight have no gaps.
 * @param origins by source id, what the margin says beside the first mark of a source in running text
 * @returns source ids; the first has number 1.
 */
export function numberCitations(
  root: Root,
  origins: Readonly<Record<string, string>> = {},
): readonly string[] {
  const marks = collectMarks(root);
  const sources: string[] = [];
  const inMargin = new Set<string>();
  for (const { mark, source, follows, runs } of [
    ...marks.filter(({ isAdded }) => !isAdded),
    ...marks.filter(({ isAdded }) => isAdded),
  ]) {
    const isFirst = !sources.includes(source);
    if (isFirst) sources.push(source);
    const number = String(sources.indexOf(source) + 1);
    mark.properties['href'] = `#${noteId(source)}`;
    mark.properties['ariaLabel'] = `Source ${number}`;
    mark.properties['className'] = follows ? ['ref', 'also'] : ['ref'];
    if (isFirst) mark.properties['id'] = markId(source);
    const origin = inMargin.has(source) || !runs ? undefined : origins[source];
    if (origin !== undefined) {
      inMargin.add(source);
      mark.properties['dataFrom'] = `${number}\u2002${origin}`;
    }
    mark.children = [{ type: 'text', value: number }];
  }
  return sources;
}

interface Mark {
  readonly mark: Element;
  readonly source: string;
  /** True right behind another mark. */
  readonly follows: boolean;
  /** True in running text. */
  readonly runs: boolean;
  readonly isAdded: boolean;
}

function collectMarks(root: Root): readonly Mark[] {
  const marks: Mark[] = [];
  visitParents(root, 'element', (mark, ancestors) => {
    const source = mark.properties['dataSource'];
    const parent = ancestors.at(-1);
    if (mark.tagName !== 'a' || typeof source !== 'string' || !parent) return;
    const index = parent.children.indexOf(mark);
    const before = parent.children[index - 1];
    if (before?.type === 'text' && /\s$/.test(before.value)) {
      // A mark stays on the line of the word it belongs to.
      before.value = before.value.trimEnd();
      if (before.value === '') {
        parent.children.splice(index - 1, 1);
        return index - 1;
      }
    }
    const follows = before?.type === 'element' && before.properties['dataSource'] !== undefined;
    if (follows && before.properties['dataSource'] === source) {
      parent.children.splice(index, 1);
      return index;
    }
    const isAdded = ancestors.some((node) => node.type === 'element' && 'dataMore' in node.properties);
    marks.push({ mark, source, follows, runs: isRunningText(ancestors), isAdded });
    return undefined;
  });
  return marks;
}

/** Tables and figures reach into the margin. */
function isRunningText(ancestors: readonly Parents[]): boolean {
  return !ancestors.some(
    (ancestor) => ancestor.type === 'element' && ['table', 'figure', 'details'].includes(ancestor.tagName),
  );
}
