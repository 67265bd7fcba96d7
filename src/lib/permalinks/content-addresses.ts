import type { RawEntry, RawGuide } from '../content/raw-guide.ts';
import { readProse } from '../content/read-prose.ts';
import { entryPath } from '../urls/entry-path.ts';

/**
 * The addresses that the content alone decides: pages, headings written in Markdown, aspects, terms, sources and
 * checkpoints. Sections that templates add to a page are not among them.
 */
export function listContentAddresses(guide: RawGuide): ReadonlySet<string> {
  const addresses = guide.entries.flatMap((entry) => {
    const path = entryPath(entry.collection, entry.id);
    const page = path.replace(/#.*$/, '');
    const headings = readProse(entry.body).headings.filter(({ id }) => id !== '');
    const rows = entry.collection === 'comparison' ? [`/compare/#${entry.id}`] : [];
    return [path, ...[...headings, ...listCheckpoints(entry)].map(({ id }) => `${page}#${id}`), ...rows];
  });
  return new Set([
    ...addresses.filter((address) => address !== '/404.html'),
    ...listIds(guide.data.glossary).map((id) => `/glossary/#${id}`),
    ...listIds(guide.data.sources).map((id) => `/sources/#${id}`),
    ...listIds(guide.data.changes).map((id) => `/changes/#${id}`),
  ]);
}

function listCheckpoints({ data }: RawEntry): readonly { readonly id: string }[] {
  const checkpoints = (data as { checkpoints?: unknown } | null)?.checkpoints;
  return Array.isArray(checkpoints) ? listIds(checkpoints).map((id) => ({ id })) : [];
}

function listIds(items: readonly unknown[]): readonly string[] {
  return items.flatMap((item) => {
    const id = (item as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [id] : [];
  });
}
