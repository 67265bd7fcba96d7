import type { Problem } from './problem.ts';
import { COLLECTIONS, DATA_FILES, type Collection, type RawEntry, type RawGuide } from './raw-guide.ts';
import { splitTokens } from '../figures/split-tokens.ts';
import { ROLE_IDS } from '../../schemas/roles.ts';

/** Fields whose value is an id, or a list of ids, of something else. */
const REFERENCES: Readonly<Record<string, 'sources' | 'stages' | 'path'>> = {
  source: 'sources',
  sources: 'sources',
  stages: 'stages',
  step: 'path',
};

interface Known {
  readonly sources: ReadonlySet<string>;
  readonly stages: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly path: ReadonlySet<string>;
}

/** Checks that ids are unique and that every id that is referred to exists. */
export function checkReferences(guide: RawGuide): readonly Problem[] {
  const known: Known = {
    sources: idsOf(guide.data.sources),
    stages: idsOf(guide.data.stages),
    figures: idsOf(guide.data.figures),
    path: new Set(guide.entries.filter(({ collection }) => collection === 'path').map(({ id }) => id)),
  };
  return [
    ...DATA_FILES.flatMap((name) => duplicates(guide.data[name], `content/${name}.yaml`)),
    ...DATA_FILES.flatMap((name) =>
      guide.data[name].flatMap((item) => walk(item, `content/${name}.yaml`, idOf(item), known)),
    ),
    ...guide.entries.flatMap((entry) => walk(entry.data, entry.file, '', known)),
    ...COLLECTIONS.flatMap((collection) =>
      collection === 'pages' ? [] : sameOrder(guide.entries, collection),
    ),
    ...checkCells(guide.entries),
    ...checkNeeds(guide.entries),
  ];
}

function walk(value: unknown, file: string, place: string, known: Known): readonly Problem[] {
  if (typeof value === 'string') {
    return splitTokens(value).flatMap((token) =>
      token.kind === 'figure' && !known.figures.has(token.id)
        ? [{ file, place, message: `there is no figure “${token.id}” in content/figures.yaml` }]
        : [],
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = place ? `${place}.${key}` : key;
    const kind = REFERENCES[key];
    const own = kind ? unknownIds(inner, kind, file, here, known) : [];
    return [...own, ...walk(inner, file, here, known)];
  });
}

function unknownIds(
  value: unknown,
  kind: 'sources' | 'stages' | 'path',
  file: string,
  place: string,
  known: Known,
): readonly Problem[] {
  const ids = (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
  const where = kind === 'path' ? 'content/path' : `content/${kind}.yaml`;
  return ids
    .filter((id) => !known[kind].has(id))
    .map((id) => ({ file, place, message: `there is no “${id}” in ${where}; add it or correct the id` }));
}

function duplicates(items: readonly unknown[], file: string): readonly Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const id = idOf(item);
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, place: id, message: 'this id is used twice; give one of them another id' }];
  });
}

function sameOrder(entries: readonly RawEntry[], collection: Collection): readonly Problem[] {
  const places = new Map<unknown, string>();
  return entries
    .filter((entry) => entry.collection === collection)
    .flatMap((entry) => {
      const order = fieldOf(entry.data, 'order');
      const other = places.get(order);
      if (other === undefined) {
        places.set(order, entry.file);
        return [];
      }
      return [{ file: entry.file, place: 'order', message: `${other} has the same order; give each its own` }];
    });
}

function checkCells(entries: readonly RawEntry[]): readonly Problem[] {
  return entries
    .filter(({ collection }) => collection === 'comparison')
    .flatMap((entry) => {
      const cells = fieldOf(entry.data, 'cells');
      if (typeof cells !== 'object' || cells === null) return [];
      return ROLE_IDS.filter((role) => !(role in cells)).map((role) => ({
        file: entry.file,
        place: `cells.${role}`,
        message: 'is missing; every role has a cell',
      }));
    });
}

/** A step may only need steps that come before it; so there can be no circle. */
function checkNeeds(entries: readonly RawEntry[]): readonly Problem[] {
  const steps = entries.filter(({ collection }) => collection === 'path');
  const orders = new Map(steps.map((step) => [step.id, Number(fieldOf(step.data, 'order'))]));
  return steps.flatMap((step) => {
    const needs = fieldOf(step.data, 'needs');
    return (Array.isArray(needs) ? needs : [])
      .map((need: unknown) => String(fieldOf(need, 'step')))
      .filter((need) => (orders.get(need) ?? 0) >= (orders.get(step.id) ?? 0))
      .map((need) => ({
        file: step.file,
        place: 'needs',
        message: `needs “${need}”, which comes later; change the order of one of the two`,
      }));
  });
}

function idsOf(items: readonly unknown[]): ReadonlySet<string> {
  return new Set(items.map(idOf));
}

function idOf(item: unknown): string {
  return String(fieldOf(item, 'id') ?? '');
}

function fieldOf(item: unknown, key: string): unknown {
  return typeof item === 'object' && item !== null ? Reflect.get(item, key) : undefined;
}
