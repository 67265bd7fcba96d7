/**
 * The ledger, `content/permalinks.txt`, lists every address the guide ever published: pages, sections, rows, terms,
 * sources, steps and files. It only grows. What stands in it must exist, or a signpost must say where it went.
 *
 * One address a line, sorted. “(template)” after an address says that a template and not a content file decides it,
 * so that the check of the content alone leaves it to the build.
 */
export interface LedgerEntry {
  /** Root-absolute address, such as `/role/#pay`. */
  readonly address: string;
  readonly byTemplate: boolean;
}

const MARK = ' (template)';

const HEAD = [
  '# Every address this guide has published. Lines are added by “npm run permalinks” and never removed or changed:',
  '# what moves leaves a signpost (see “Move or rename” in the README).',
];

/** Reads a ledger. Empty lines and lines that start with “#” say nothing. */
export function readLedger(text: string): readonly LedgerEntry[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ address: line.replace(MARK, ''), byTemplate: line.endsWith(MARK) }));
}

/** Writes a ledger: sorted, each address once; an entry that comes later in the list wins. */
export function writeLedger(entries: readonly LedgerEntry[]): string {
  const unique = [...new Map(entries.map((entry) => [entry.address, entry])).values()];
  const sorted = unique.sort((a, b) => (a.address < b.address ? -1 : 1));
  const lines = sorted.map(({ address, byTemplate }) => address + (byTemplate ? MARK : ''));
  return [...HEAD, ...lines, ''].join('\n');
}

/** Addresses of the ledger that lead nowhere. */
export function findGone(
  ledger: readonly LedgerEntry[],
  existing: ReadonlySet<string>,
  isSignposted: (address: string) => boolean,
): readonly string[] {
  return ledger
    .map(({ address }) => address)
    .filter((address) => !existing.has(address) && !isSignposted(address));
}

/** Addresses that exist and are not in the ledger yet. */
export function findNew(ledger: readonly LedgerEntry[], existing: Iterable<string>): readonly string[] {
  const known = new Set(ledger.map(({ address }) => address));
  return [...existing].filter((address) => !known.has(address));
}
