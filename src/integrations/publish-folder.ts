import { createHash } from 'node:crypto';
import { separateBook, type BookEdits } from '../lib/editions/book/book-home.ts';
import { packBook, unpackBook } from '../lib/editions/book/pack-book.ts';
import { addContentSecurityPolicy } from '../lib/output/content-security-policy.ts';
import { checkLinks } from '../lib/output/check-links.ts';
import { checkPage } from '../lib/output/check-page.ts';
import { checkScriptFile } from '../lib/output/check-scripts.ts';
import { collectIds } from '../lib/output/collect-ids.ts';
import type { HomeEdit } from '../lib/output/home-edits.ts';
import { writeHostFiles } from '../lib/output/host-files.ts';
import { readPage, writePage } from '../lib/output/page.ts';
import { describeProblems } from '../lib/output/problem.ts';
import type { Problem } from '../lib/output/problem.ts';
import { pruneStyles } from '../lib/output/prune-styles.ts';
import { relocate, relocateManifest, relocateStyles } from '../lib/output/relocate.ts';
import { separateHome } from '../lib/output/separate-home.ts';
import { moveStyleAttributes } from '../lib/output/style-attributes.ts';
import { placeholderHome } from '../lib/urls/home-address.ts';
import { addressOfFile } from '../lib/urls/output-address.ts';
import { AuthorError } from './author-error.ts';
import { changeHome, writeHomeRecord } from './home-record.ts';
import { listOfflineFiles } from './offline-files.ts';
import {
  listFiles,
  readBytes,
  readText,
  removeFile,
  writeBytes,
  writeCompressedCopies,
  writeText,
} from './output-folder.ts';

/** Files whose text may name the guide's home. */
const mayNameHome = /\.(?:html|xml|txt|md|json|csv)$/;

/**
 * Turns what a build wrote into what is published: every address relative, only the styles a page needs, one
 * exact policy per page, files for hosts, compressed copies. Nothing is written when there is a problem.
 * @param folder absolute path of a fresh build made with the placeholder as home address
 * @param home address ending in `/`, or undefined to leave out what needs one
 * @returns the compressed size in bytes of every text file, by path, for the log
 * @throws AuthorError whose message lists every problem in the built site
 */
export async function publishFolder(
  folder: string,
  home: string | undefined,
): Promise<ReadonlyMap<string, number>> {
  const files = await listFiles(folder);
  const texts = new Map<string, string>();
  for (const file of files) {
    if (mayNameHome.test(file) || /\.(?:css|js|mjs|svg|webmanifest)$/.test(file)) {
      texts.set(file, await readText(folder, file));
    }
  }

  const pages = [...texts]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, html]) => readPage(file, html));
  const filesNeedingHome = new Set(
    [...texts]
      .filter(([file, text]) => file.endsWith('.xml') && text.includes(placeholderHome))
      .map(([file]) => file),
  );
  const targets = {
    files: new Set(files),
    filesNeedingHome,
    ids: new Map(pages.map((page) => [page.file, collectIds(page)])),
  };
  const problems: Problem[] = [];
  const results = new Map<string, string>();

  for (const page of pages) {
    moveStyleAttributes(page);
    problems.push(...checkPage(page), ...checkLinks(page, targets));
    relocate(page);
    pruneStyles(page);
    addContentSecurityPolicy(page, hash);
    results.set(page.file, writePage(page));
  }
  for (const [file, text] of texts) {
    if (file.endsWith('.css')) results.set(file, relocateStyles(text, addressOfFile(file)));
    else if (file.endsWith('.webmanifest')) results.set(file, relocateManifest(text, addressOfFile(file)));
    else if (/\.m?js$/.test(file)) problems.push(...checkScriptFile(file, text));
  }

  const whole: Record<string, string> = {};
  const edits: Record<string, readonly HomeEdit[]> = {};
  for (const [file, built] of texts) {
    const text = results.get(file) ?? built;
    const separated = mayNameHome.test(file) ? separateHome(file, text) : { neutral: text, edits: [] };
    if (separated.neutral === undefined) whole[file] = text;
    else if (separated.edits.length > 0) edits[file] = separated.edits;
    if (separated.neutral?.includes(placeholderHome)) problems.push(homeInTheOpen(file, separated.neutral));
    if (separated.neutral !== undefined && separated.neutral !== built) results.set(file, separated.neutral);
  }
  const books: Record<string, BookEdits> = {};
  const packed = new Map<string, Uint8Array>();
  for (const file of files.filter((name) => name.endsWith('.epub'))) {
    const { neutral, edits: added } = separateBook(unpackBook(await readBytes(folder, file)));
    for (const { path, content } of neutral) {
      if (typeof content === 'string' && content.includes(placeholderHome)) {
        problems.push(homeInTheOpen(`${file}, ${path}`, content));
      }
    }
    books[file] = added;
    packed.set(file, packBook(neutral));
  }
  if (problems.length > 0) throw new AuthorError(describeProblems(problems));

  for (const [file, text] of [...results, ...writeHostFiles()]) await writeText(folder, file, text);
  for (const [file, bytes] of packed) await writeBytes(folder, file, bytes);
  for (const file of Object.keys(whole)) await removeFile(folder, file);
  await writeHomeRecord(folder, { whole, edits, books });
  if (home === undefined) await listOfflineFiles(folder);
  else await changeHome(folder, home);
  return writeCompressedCopies(folder, await listFiles(folder));
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}

function homeInTheOpen(file: string, text: string): Problem {
  const at = text.indexOf(placeholderHome);
  return {
    page: file,
    element: `… ${text.slice(Math.max(at - 40, 0), at + 60).replaceAll(/\s+/g, ' ')} …`,
    wrong: 'the home address is unknown in a neutral build',
    fix: 'Write addresses from the root, like /role/, or add data-needs-address to the element around it.',
  };
}
