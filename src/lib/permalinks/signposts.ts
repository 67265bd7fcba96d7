import { fieldOf, listOf } from '../content/field-of.ts';
import type { Problem } from '../content/problem.ts';
import type { RawGuide } from '../content/raw-guide.ts';
import { entryPath } from '../urls/entry-path.ts';

/** Something that moved: its old address, and where it is. Both are root-absolute. */
export interface Signpost {
  readonly from: string;
  readonly to: string;
  /** The content file that declares it, for messages. */
  readonly file: string;
}

/** The signposts that the front matter of all entries declares. Ill-formed ones are left to the schema. */
export function readSignposts(guide: RawGuide): readonly Signpost[] {
  return guide.entries.flatMap(({ file, collection, id, data }) => {
    const path = entryPath(collection, id);
    return listOf(data, 'signposts').flatMap((item): Signpost[] => {
      const from = fieldOf(item, 'from');
      const to = fieldOf(item, 'to');
      if (typeof from !== 'string') return [];
      return [{ from, to: typeof to === 'string' ? `${path.replace(/#.*$/, '')}#${to}` : path, file }];
    });
  });
}

/**
 * Signposts that would mislead: two for one address, one for an address that still exists or never did, one that points
 * to where nothing is or to another signpost (so there can be no loop).
 * @param published every address of the ledger
 * @param existing addresses there are
 * @param isComplete whether these are all; otherwise nothing is said about a target that is not among them
 */
export function checkSignposts(
  signposts: readonly Signpost[],
  published: ReadonlySet<string>,
  existing: ReadonlySet<string>,
  isComplete: boolean,
): readonly Problem[] {
  const sources = new Map<string, string>();
  return signposts.flatMap(({ from, to, file }) => {
    const problem = (message: string): Problem => ({ file, place: `signposts › ${from}`, message });
    const other = sources.get(from);
    sources.set(from, file);
    if (other !== undefined)
      return [problem(`${other} has a signpost for the same address; keep one of the two`)];
    if (from === to) return [problem('leads to itself; remove it')];
    const next = signposts.find((signpost) => signpost.from === to);
    if (next) return [problem(`leads to ${to}, which moved to ${next.to}; declare it where ${next.to} is`)];
    if (existing.has(from))
      return [problem('still exists; remove the signpost, or give the new part another id')];
    if (!published.has(from)) return [problem('was never published; correct “from”, or remove the signpost')];
    if (isComplete && !existing.has(to))
      return [problem(`leads to ${to}, which does not exist; correct “to”`)];
    return [];
  });
}

/**
 * Makes the test whether an old address leads somewhere. A page that moved takes its sections along where the new
 * page has the same ids.
 */
export function signpostedBy(
  signposts: readonly Signpost[],
  existing: ReadonlySet<string>,
): (address: string) => boolean {
  const targets = new Map(signposts.map(({ from, to }) => [from, to]));
  return (address) => {
    const [page = '', id] = address.split('#');
    const moved = targets.get(page);
    return (
      targets.has(address) || (id !== undefined && moved !== undefined && existing.has(`${moved}#${id}`))
    );
  };
}
