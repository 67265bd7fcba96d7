/**
 * `.stamp.json` in the output folder records what a home address adds to each file (see home-edits.ts), so
 * that `npm run stamp` can give a finished build its address, or another one. It lies in every build and names
 * the address the build has, if any.
 */
import { moveBook, type BookEdits } from '../lib/editions/book/book-home.ts';
import { addHome, moveHome, type HomeEdit } from '../lib/output/home-edits.ts';
import { listOfflineFiles } from './offline-files.ts';
import {
  readBytes,
  readText,
  removeFile,
  writeBytes,
  writeCompressedCopies,
  writeText,
} from './output-folder.ts';

/** Content of the record. */
export interface HomeRecord {
  /** The address the files name at present; absent in a neutral build. */
  readonly home?: string;
  /** Files that are left out of a neutral build: their text with the placeholder address. */
  readonly whole: Readonly<Record<string, string>>;
  /** Files that are in both forms. */
  readonly edits: Readonly<Record<string, readonly HomeEdit[]>>;
  /** Books: what an address adds to the files inside them. */
  readonly books: Readonly<Record<string, BookEdits>>;
}

/** Name of the record in the output folder. */
export const homeRecordFile = '.stamp.json';

/** Writes the record. */
export function writeHomeRecord(folder: string, record: HomeRecord): Promise<void> {
  return writeText(folder, homeRecordFile, JSON.stringify(record) + '\n');
}

/**
 * Gives the files of a published folder a home address in place of the one they have, if any.
 * @param folder absolute path of a folder that was published
 * @param home address ending in `/`, or undefined for the neutral form
 * @returns the files that were changed
 * @throws Error when the folder has no record, or a file was changed after it was published
 */
export async function changeHome(folder: string, home: string | undefined): Promise<string[]> {
  const record = await readHomeRecord(folder);
  const changed = new Map<string, string | Uint8Array | undefined>();
  for (const [file, text] of Object.entries(record.whole)) {
    changed.set(file, home === undefined ? undefined : addHome('', [[0, '', text]], home));
  }
  const change = async (file: string, move: () => Promise<string | Uint8Array>): Promise<void> => {
    try {
      changed.set(file, await move());
    } catch (cause) {
      throw new Error(`${file} was changed after the build. Build again, then set the address.`, { cause });
    }
  };
  for (const [file, edits] of Object.entries(record.edits)) {
    await change(file, async () => moveHome(await readText(folder, file), edits, record.home, home));
  }
  for (const [file, edits] of Object.entries(record.books)) {
    await change(file, async () => moveBook(await readBytes(folder, file), edits, record.home, home));
  }
  // Nothing is written before every file has been read, so that a failure leaves the folder as it was.
  for (const [file, content] of changed) {
    await removeFile(folder, file);
    if (content !== undefined) await writeBytes(folder, file, content);
  }
  const written = [...changed].flatMap(([file, content]) => (content === undefined ? [] : [file]));
  await writeCompressedCopies(folder, [...written, ...(await listOfflineFiles(folder))]);
  const { whole, edits, books } = record;
  await writeHomeRecord(folder, { ...(home === undefined ? {} : { home }), whole, edits, books });
  return [...changed.keys()];
}

async function readHomeRecord(folder: string): Promise<HomeRecord> {
  try {
    return JSON.parse(await readText(folder, homeRecordFile)) as HomeRecord;
  } catch (cause) {
    throw new Error(`There is no finished build in ${folder}. Run npm run build first.`, { cause });
  }
}
