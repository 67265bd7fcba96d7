/** One thing an author has to mend. */
export interface Problem {
  /** Path from the project's root, such as content/role/index.mdx. */
  readonly file: string;
  /** Where in the file: a field such as “cells.ai-engineer.text” or “line 12”. */
  readonly place: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/**
 * All problems as one readable message, grouped by file.
 * @returns the text, ending without a line break; empty when there are none.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))].sort();
  const lines = files.flatMap((file) => [
    '',
    file,
    ...problems
      .filter((problem) => problem.file === file)
      .map(({ place, message }) => `  ${place}: ${message}`),
  ]);
  if (problems.length === 0) return '';
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`The content has ${count}:`, ...lines].join('\n');
}
