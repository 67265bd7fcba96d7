import type { Change } from '../../schemas/change.ts';

/**
 * The newest change that names a page or one of its sections.
 * @param path root-absolute address of the page
 * @returns undefined when none does
 */
export function lastChanged(changes: readonly Change[], path: string): Change | undefined {
  return changes
    .filter(({ sections }) => sections.some((section) => section.replace(/#.*$/, '') === path))
    .toSorted((a, b) => b.date.localeCompare(a.date))[0];
}
