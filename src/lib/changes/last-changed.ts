import type { Change } from '../../schemas/change.ts';
import { newestFirst } from './newest-first.ts';

/**
 * The newest change that names a page or one of its sections.
 * @param path root-absolute address of the page
 * @returns undefined when none does
 */
export function lastChanged(changes: readonly Change[], path: string): Change | undefined {
  return newestFirst(changes).find(({ sections }) =>
    sections.some((section) => section.replace(/#.*$/, '') === path),
  );
}
