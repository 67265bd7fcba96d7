import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressedEndings } from '../lib/output/host-headers.ts';

const brotliCompressAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Files that only the host or the publisher reads. */
const notServed = /^(?:\.|_headers$|vercel\.json$|staticwebapp\.config\.json$)/;

/**
 * @param folder absolute path
 * @returns every file below it as a relative path with forward slashes, in the same order on every machine
 */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Reads a text file of the output folder. */
export function readText(folder: string, file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
}

/** Reads any file of the output folder. */
export function readBytes(folder: string, file: string): Promise<Uint8Array> {
  return readFile(join(folder, file));
}

/** Writes a text file into a folder, with the folders it needs. */
export function writeText(folder: string, file: string, text: string): Promise<void> {
  return writeBytes(folder, file, text);
}

/** Writes a file into the output folder, with the folders it needs; a text as UTF-8. */
export async function writeBytes(folder: string, file: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** Removes a file and its compressed copies. */
export async function removeFile(folder: string, file: string): Promise<void> {
  await Promise.all(['', '.br', '.gz'].map((ending) => rm(join(folder, file + ending), { force: true })));
}

/**
 * Writes `.br` and `.gz` copies beside text files, where they are smaller. The same text gives the same bytes
 * on every platform.
 * @param folder absolute path of the output folder
 * @param files paths inside it; files that are not text are skipped
 * @returns the size in bytes of each file's `.gz` copy, or of the file where it has none, by path
 */
export async function writeCompressedCopies(
  folder: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const texts = files.filter(
    (file) => !notServed.test(file) && compressedEndings.includes(file.split('.').at(-1) ?? ''),
  );
  const sizes = await Promise.all(
    texts.map(async (file) => {
      const text = await readFile(join(folder, file));
      const params = {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      };
      const [br, gz] = await Promise.all([
        brotliCompressAsync(text, { params }),
        gzipAsync(text, { level: 9 }),
      ]);
      gz[9] = 255; // RFC 1952: operating system unknown
      const copies = [
        ['.br', br],
        ['.gz', gz],
      ] as const;
      const smaller = copies.filter(([, bytes]) => bytes.length < text.length);
      await Promise.all(smaller.map(([ending, bytes]) => writeFile(join(folder, file + ending), bytes)));
      return [file, Math.min(gz.length, text.length)] as const;
    }),
  );
  return new Map(sizes);
}
