import { moveHome, type HomeEdit } from '../../output/home-edits.ts';
import { separateHome } from '../../output/separate-home.ts';
import type { BookFile } from './book-file.ts';
import { packBook, unpackBook } from './pack-book.ts';

/** What a home address adds to the files inside a book, by their path. */
export type BookEdits = Readonly<Record<string, readonly HomeEdit[]>>;

/**
 * Separates the files of a book from the home address in them.
 * @param files with the placeholder as home address
 * @returns the files as they are while the address is unknown, and what an address adds
 * @throws when a file has no form without an address
 */
export function separateBook(files: readonly BookFile[]): {
  readonly neutral: readonly BookFile[];
  readonly edits: BookEdits;
} {
  const edits: Record<string, readonly HomeEdit[]> = {};
  const neutral = files.map(({ path, content }): BookFile => {
    if (typeof content !== 'string') return { path, content };
    const separated = separateHome(path, content);
    if (separated.neutral === undefined)
      throw new Error(`${path} needs a home address; a book may have none`);
    if (separated.edits.length > 0) edits[path] = separated.edits;
    return { path, content: separated.neutral };
  });
  return { neutral, edits };
}

/**
 * Gives a packed book a home address in place of the one it has.
 * @param bytes the packed book
 * @param edits as `separateBook` returned them
 * @param from the address it has, ending in `/`; undefined for none
 * @param to the address it gets; undefined for none
 * @throws RangeError when a file is not the one the edits were made for
 */
export function moveBook(
  bytes: Uint8Array,
  edits: BookEdits,
  from: string | undefined,
  to: string | undefined,
): Uint8Array {
  const files = unpackBook(bytes).map(({ path, content }) => ({
    path,
    content: typeof content === 'string' ? moveHome(content, edits[path] ?? [], from, to) : content,
  }));
  return packBook(files);
}
