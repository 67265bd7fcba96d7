import { strFromU8, strToU8, unzipSync, zipSync, type ZippableFile } from 'fflate';
import type { BookFile } from './book-file.ts';

/**
 * Packs the files of a book into an EPUB container (OCF 3.3): the file `mimetype` first and uncompressed. The same
 * files give the same bytes.
 * @param files in the order in which they are packed; the first is `mimetype`
 * @throws when another file comes first, because readers recognise a book by its first bytes
 */
export function packBook(files: readonly BookFile[]): Uint8Array {
  if (files[0]?.path !== 'mimetype') throw new Error('a book begins with its mimetype');
  // ZIP writes local time, so the first day it can write is made in the zone it will be read in.
  const mtime = new Date(1980, 0, 1, 12);
  const entries = files.map(({ path, content }, index): [string, ZippableFile] => [
    path,
    [typeof content === 'string' ? strToU8(content) : content, { level: index === 0 ? 0 : 9, mtime }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

/**
 * The files of a book, in the order in which they were packed; texts as text.
 * @throws when the bytes are no ZIP file
 */
export function unpackBook(bytes: Uint8Array): readonly BookFile[] {
  return Object.entries(unzipSync(bytes)).map(([path, content]) => ({
    path,
    content: /(?:^mimetype|\.(?:xml|opf|xhtml|css|svg))$/.test(path) ? strFromU8(content) : content,
  }));
}
