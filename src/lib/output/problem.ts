/** Something in the built site that must not be published, in the words of the person who will mend it. */
export interface Problem {
  /** Built file, such as `role/index.html`. */
  readonly page: string;
  /** Content file the page was made from, where the page names it. */
  readonly source?: string | undefined;
  /** The element or place, such as `<a href="/role">`. */
  readonly element: string;
  /** What is wrong, as a clause that follows the element. */
  readonly wrong: string;
  /** What to write instead, as a sentence. */
  readonly fix: string;
}

/**
 * Writes all problems as one list, grouped by page.
 * @param problems in any order
 * @returns lines of text; equal problems on one page are written once
 */
export function describeProblems(problems: readonly Problem[]): string {
  const pages = new Map<string, Set<string>>();
  for (const { page, source, element, wrong, fix } of problems) {
    const title = source === undefined ? page : `${page} (made from ${source})`;
    const lines = pages.get(title) ?? new Set();
    pages.set(title, lines.add(`  - ${element}: ${wrong}. ${fix}`));
  }
  const count = [...pages.values()].reduce((sum, lines) => sum + lines.size, 0);
  const heading = `${count} ${count === 1 ? 'problem' : 'problems'} in the built site`;
  const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
  return [heading, ...sorted.map(([title, lines]) => [title, ...lines].join('\n'))].join('\n\n');
}
