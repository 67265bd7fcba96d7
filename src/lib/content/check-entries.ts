import { entryPath } from '../urls/entry-path.ts';
import { fieldOf, idOf, listOf } from './field-of.ts';
import type { Problem } from './problem.ts';
import type { RawEntry } from './raw-guide.ts';

/**
 * Checks what entries have to do with each other: no two of a collection stand at one place and no two have one address,
 * no step comes before what it needs, and every tick has its own id.
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
    ...checkTicks(entries),
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

/** Browsers remember what readers ticked by id alone, steps and checkpoints of all pages together. */
function checkTicks(entries: readonly RawEntry[]): readonly Problem[] {
  const steps = entries.filter(({ collection }) => collection === 'path');
  const owners = new Map(steps.map(({ id, file }) => [id, file]));
  return steps.flatMap(({ data, file }) =>
    listOf(data, 'checkpoints').flatMap((checkpoint, index) => {
      const id = idOf(checkpoint);
      const owner = owners.get(id);
      if (id !== '') owners.set(id, owner ?? file);
      const message = `“${id}” is an id of ${owner} already; give the newer of the two another one`;
      return owner === undefined ? [] : [{ file, place: `checkpoints.${index}.id`, message }];
    }),
  );
}
