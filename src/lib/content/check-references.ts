import { fieldOf, idOf, listOf } from './field-of.ts';
import { knownIds } from './known-ids.ts';
import type { Problem } from './problem.ts';
import { DATA_FILES, type RawGuide } from './raw-guide.ts';

/** Fields whose value is an id, or a list of ids, of something else. */
const REFERENCES: Readonly<Record<string, 'sources' | 'stages' | 'path'>> = {
  source: 'sources',
  sources: 'sources',
  stages: 'stages',
  step: 'path',
};

type Known = Readonly<Record<'sources' | 'stages' | 'path', (id: string) => boolean>>;

/** Checks that ids are unique and that every id that is referred to exists. */
export function checkReferences(guide: RawGuide): readonly Problem[] {
  const known: Known = {
    sources: knownIds(guide, 'sources'),
    stages: knownIds(guide, 'stages'),
    path: (step) => guide.entries.some(({ collection, id }) => collection === 'path' && id === step),
  };
  return [
    ...DATA_FILES.flatMap((name) => duplicates(guide.data[name], `content/${name}.yaml`)),
    ...DATA_FILES.flatMap((name) =>
      guide.data[name].flatMap((item) => walk(item, `content/${name}.yaml`, idOf(item), known)),
    ),
    ...guide.entries.flatMap((entry) => walk(entry.data, entry.file, '', known)),
    ...sameForms(guide.data.glossary),
  ];
}

function walk(value: unknown, file: string, place: string, known: Known): readonly Problem[] {
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
    .filter((id) => !known[kind](id))
    .map((id) => ({ file, place, message: `there is no “${id}” in ${where}; add it or correct the id` }));
}

function duplicates(items: readonly unknown[], file: string): readonly Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const id = idOf(item);
    if (id === '' || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, place: id, message: 'this id is used twice; give one of them another id' }];
  });
}

/** Prose can link a form to one term only. */
function sameForms(terms: readonly unknown[]): readonly Problem[] {
  const owners = new Map<string, string>();
  return terms.flatMap((term) =>
    [fieldOf(term, 'term'), ...listOf(term, 'aliases')].flatMap((form) => {
      const id = idOf(term);
      const key = String(form).toLowerCase();
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      const message = `“${String(form)}” also stands for “${owner}”; keep it at one of the two`;
      return owner === id ? [] : [{ file: 'content/glossary.yaml', place: id, message }];
    }),
  );
}
