import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import type { BookFile } from '../../src/lib/editions/book/book-file.ts';
import { moveBook } from '../../src/lib/editions/book/book-home.ts';
import { unpackBook } from '../../src/lib/editions/book/pack-book.ts';
import { homeRecordFile, type HomeRecord } from '../../src/integrations/home-record.ts';
import { listFiles } from '../../src/integrations/output-folder.ts';
import { moveHome } from '../../src/lib/output/home-edits.ts';
import { placeholderHome } from '../../src/lib/urls/home-address.ts';
import { addressOfFile, fileOfAddress } from '../../src/lib/urls/output-address.ts';

/** The output folder; another one than `dist` is named by the variable DIST. */
export const DIST = resolve(process.env['DIST'] ?? 'dist');

/** The built site as tests read it. Files that only a build with a home address has are read from its record. */
export interface BuiltSite {
  /** Paths inside the output folder, sorted. */
  readonly files: readonly string[];
  /** The text of a file. */
  read(file: string): string;
  /** The same with a home address: that of the build, or the placeholder. */
  readAddressed(file: string): string;
  /** The files of the e-book at a path, with a home address. */
  openBook(file: string): readonly BookFile[];
  /** The ids on a page; undefined for a file that is no page. */
  idsOf(file: string): ReadonlySet<string> | undefined;
  /** The file and fragment that an address leads to; undefined when it leads out of the guide. */
  follow(from: string, address: string): { readonly file: string; readonly id: string } | undefined;
}

/** Opens what `npm run build` made. */
export async function openBuiltSite(): Promise<BuiltSite> {
  const record = JSON.parse(readFileSync(join(DIST, homeRecordFile), 'utf8')) as HomeRecord;
  const written = (await listFiles(DIST)).filter((file) => !/^\.|\.(?:br|gz)$/.test(file));
  const home = record.home ?? placeholderHome;
  const read = (file: string): string =>
    written.includes(file) ? readFileSync(join(DIST, file), 'utf8') : (record.whole[file] ?? '');
  const ids = new Map<string, ReadonlySet<string>>();
  return {
    files: [...new Set([...written, ...Object.keys(record.whole)])].sort(),
    read,
    readAddressed: (file) => moveHome(read(file), record.edits[file] ?? [], record.home, home),
    openBook: (file) =>
      unpackBook(moveBook(readFileSync(join(DIST, file)), record.books[file] ?? {}, record.home, home)),
    idsOf(file) {
      if (!file.endsWith('.html')) return undefined;
      const known = ids.get(file) ?? new Set(selectAll('[id]', fromHtml(read(file))).map(idOf));
      ids.set(file, known);
      return known;
    },
    follow(from, address) {
      const base = new URL(addressOfFile(from).slice(1), home);
      if (!URL.canParse(address, base)) return { file: address, id: '' };
      const url = new URL(address, base);
      if (!url.href.startsWith(home) && !url.href.startsWith(placeholderHome)) return undefined;
      const start = url.href.startsWith(home) ? home : placeholderHome;
      const file = fileOfAddress(`/${url.href.slice(start.length)}`) ?? '';
      return { file, id: decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '') };
    },
  };
}

function idOf({ properties }: { readonly properties: { readonly id?: unknown } }): string {
  return String(properties.id);
}
