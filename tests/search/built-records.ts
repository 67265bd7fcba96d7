import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { recordsFile } from '../../src/integrations/search-assets.ts';
import { type SearchWords, readSearchWords } from '../../src/integrations/search-words.ts';
import type { SearchRecord } from '../../src/lib/search/record.ts';

const RECORDS = fileURLToPath(new URL(`../../node_modules/.astro/${recordsFile}`, import.meta.url));

/** What search knows of the built site: every section, the synonyms and what is off topic. */
export interface Corpus extends Pick<SearchWords, 'synonyms' | 'offTopic'> {
  readonly records: readonly SearchRecord[];
}

/**
 * Reads the records that the last build made its index from.
 * @throws when nothing is built
 */
export async function readCorpus(): Promise<Corpus> {
  const records = JSON.parse(await readFile(RECORDS, 'utf8')) as SearchRecord[];
  const { synonyms, offTopic } = readSearchWords();
  return { records, synonyms, offTopic };
}
