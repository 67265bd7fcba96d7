import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { recordsFile } from '../../src/integrations/search-assets.ts';
import { readSearchWords } from '../../src/integrations/search-words.ts';
import type { SearchRecord, SynonymGroup } from '../../src/lib/search/record.ts';

/** The built site. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const RECORDS = fileURLToPath(new URL(`../../node_modules/.astro/${recordsFile}`, import.meta.url));

/** What search knows of the built site: every section and the synonyms. */
export interface Corpus {
  readonly records: readonly SearchRecord[];
  readonly synonyms: readonly SynonymGroup[];
}

/**
 * Reads the records that the last build made its index from.
 * @throws when nothing is built
 */
export async function readCorpus(): Promise<Corpus> {
  const records = JSON.parse(await readFile(RECORDS, 'utf8')) as SearchRecord[];
  return { records, synonyms: readSearchWords().synonyms };
}
