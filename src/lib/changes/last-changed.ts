import type { Change } from '../../schemas/change.ts';

/**
 * The newest change that names a page or one of its sections.
 * @param changes newest first
 * @param path root-absolute address of the page
 * @returns undefined when none does
 */
export function lastChanged(changes: readonly Change[], path: string): Change | undefined {
  return changes.find(({ sections }) => sections.some((section) => section.replace(/#.*$/, '') === path));
}
