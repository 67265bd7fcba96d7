import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listHtml, listRecords, readSynonyms, toUrl } from '../../src/integrations/search-assets.ts';
import type { SearchRecord, SynonymGroup } from '../../src/lib/search/record.ts';

/** The built site. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** What search knows of the built site: every section and the synonyms. */
export interface Corpus {
  readonly records: readonly SearchRecord[];
  readonly synonyms: readonly SynonymGroup[];
}

/** Reads the records from dist/, as the build does. */
export async function readCorpus(): Promise<Corpus> {
  const files = await listHtml(DIST);
  const pages = await Promise.all(
    files.map(async (file) => ({ url: toUrl(file), html: await readFile(join(DIST, file), 'utf8') })),
  );
  return { records: listRecords(pages), synonyms: await readSynonyms() };
}
