import type { Change } from '../../schemas/change.ts';

/** Changes, given in the order in which they were written down, with the newest first; so are those of one day. */
export function newestFirst(changes: readonly Change[]): readonly Change[] {
  return changes.toReversed().sort((a, b) => b.date.localeCompare(a.date));
}
