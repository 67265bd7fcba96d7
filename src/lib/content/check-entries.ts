import { entryPath } from '../urls/entry-path.ts';
import { fieldOf, listOf } from './field-of.ts';
import type { Problem } from './problem.ts';
import type { RawEntry } from './raw-guide.ts';

/**
 * Checks the order within each collection: no two entries at one place, no step before what it needs. No two entries
 * may have the same address either.
 */
export function checkEntries(entries: readonly RawEntry[]): readonly Problem[] {
  return [
    // Pages outside the collections belong to several areas, which number them on their own.
    ...clashes(
      entries.filter(({ collection }) => collection !== 'pages'),
      'order',
      ({ collection, data }) => [collection, fieldOf(data, 'order')],
      (other) => `${other} has the same order; give each its own`,
    ),
    ...clashes(
      entries,
      'file name',
      ({ collection, id }) => [entryPath(collection, id)],
      (other) => `${other} has the same address; rename one of the two`,
    ),
    ...checkNeeds(entries),
  ];
}

/** One problem for each entry that has the same key as an earlier one; a key with an undefined part is none. */
function clashes(
  entries: readonly RawEntry[],
  place: string,
  keyOf: (entry: RawEntry) => readonly unknown[],
  explain: (other: string) => string,
): readonly Problem[] {
  const owners = new Map<string, string>();
  return entries.flatMap((entry) => {
    const parts = keyOf(entry);
    const key = JSON.stringify(parts);
    const other = owners.get(key);
    if (other !== undefined && !parts.includes(undefined)) {
      return [{ file: entry.file, place, message: explain(other) }];
    }
    owners.set(key, entry.file);
    return [];
  });
}

/** A step may only need steps that come before it; so there can be no circle. */
function checkNeeds(entries: readonly RawEntry[]): readonly Problem[] {
  const steps = entries.filter(({ collection }) => collection === 'path');
  const orders = new Map(steps.map((step) => [step.id, Number(fieldOf(step.data, 'order'))]));
  return steps.flatMap((step) =>
    listOf(step.data, 'needs')
      .map((need) => String(fieldOf(need, 'step')))
      .filter((need) => (orders.get(need) ?? 0) >= (orders.get(step.id) ?? 0))
      .map((need) => ({
        file: step.file,
        place: 'needs',
        message:
          need === step.id
            ? `needs itself; remove “${need}”`
            : `needs “${need}”, which comes later; change the order of one of the two`,
      })),
  );
}
