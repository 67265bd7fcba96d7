import { fieldOf, idOf, listOf } from './field-of.ts';
import type { Problem } from './problem.ts';
import { COLLECTIONS, type Collection, type RawEntry } from './raw-guide.ts';

/**
 * Checks what entries of a collection have to do with each other: no two stand at one place, no step comes before what
 * it needs, and every tick has its own id.
 */
export function checkEntries(entries: readonly RawEntry[]): readonly Problem[] {
  return [
    // Pages outside the collections belong to several areas, which number them on their own.
    ...COLLECTIONS.flatMap((collection) => (collection === 'pages' ? [] : sameOrder(entries, collection))),
    ...checkNeeds(entries),
    ...checkTicks(entries),
  ];
}

function sameOrder(entries: readonly RawEntry[], collection: Collection): readonly Problem[] {
  const places = new Map<unknown, string>();
  return entries
    .filter((entry) => entry.collection === collection)
    .flatMap((entry) => {
      const order = fieldOf(entry.data, 'order');
      const other = places.get(order);
      if (other === undefined || order === undefined) {
        places.set(order, entry.file);
        return [];
      }
      return [
        { file: entry.file, place: 'order', message: `${other} has the same order; give each its own` },
      ];
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
