/**
 * What search knows, made after the build from the pages as readers get them: the index as a classic script (so it
 * loads from disk too), the text for snippets as another, and the address of the index on every page. It must stand
 * before the integration that makes addresses relative. `astro dev` serves the same index on request.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../lib/content/problem.ts';
import { addQuestions } from '../lib/search/add-questions.ts';
import { buildIndex } from '../lib/search/build-index.ts';
import { listSections } from '../lib/search/list-sections.ts';
import { recordsFromHtml } from '../lib/search/records-from-html.ts';
import type { SearchRecord } from '../lib/search/record.ts';
import { hasRootAttribute, setRootAttributes } from '../lib/output/set-root-attributes.ts';
import { addressOfFile } from '../lib/urls/output-address.ts';
import { AuthorError } from './author-error.ts';
import { hashedName } from './bundle-script.ts';
import { listFiles, readText, writeText } from './output-folder.ts';
import { type SearchWords, readSearchWords } from './search-words.ts';

/** Its address in `astro dev`, where nothing is hashed. */
const DEV_INDEX = '/assets/search-index.js';

/** The records of the last build, in Astro’s cache folder. Pages are published without the words only search reads. */
export const recordsFile = 'search-records.json';

/** A page of the site: its root-absolute address and its HTML. */
interface BuiltPage {
  readonly url: string;
  readonly html: string;
}

/** The integration. */
export function searchAssets(): AstroIntegration {
  let cache = '';
  return {
    name: 'search-assets',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url?.split('?')[0] !== DEV_INDEX) return next();
          const origin = `http://${request.headers.host ?? 'localhost'}`;
          const script = crawlPages(origin).then((pages) => {
            const words = readSearchWords();
            return indexScript(listRecords(pages, words), words, '');
          });
          script.then((code) => {
            response.setHeader('content-type', 'text/javascript; charset=utf-8');
            response.setHeader('cache-control', 'no-store');
            response.end(code);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const files = (await listFiles(out)).filter((file) => file.endsWith('.html'));
        const pages = await Promise.all(
          files.map(async (file) => ({ file, url: addressOfFile(file), html: await readText(out, file) })),
        );
        const words = readSearchWords();
        const records = listRecords(pages, words);
        await writeText(cache, recordsFile, JSON.stringify(records));
        const text = textScript(records);
        const textName = hashedName('search-text', text);
        const index = indexScript(records, words, textName);
        const indexName = hashedName('search-index', index);
        await writeText(out, `assets/${indexName}`, index);
        await writeText(out, `assets/${textName}`, text);
        const attributes = { 'data-search-index': `/assets/${indexName}` };
        await Promise.all(
          pages.map(({ file, html }) => {
            // A page without the attribute has no search: the one for wrong addresses.
            const listed = listSections(html, records);
            const whole = hasRootAttribute(html, 'data-search-index')
              ? setRootAttributes(listed, attributes)
              : listed;
            return writeText(out, file, whole);
          }),
        );
        logger.info(`${records.length} sections of ${pages.length} pages can be found`);
      },
    },
  };
}

/**
 * The records of all pages, ordered by address, so that the same pages give the same index.
 * @throws AuthorError that lists all mistakes of what search knows besides the pages
 */
function listRecords(pages: readonly BuiltPage[], words: SearchWords): SearchRecord[] {
  const byUrl = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  const printed = byUrl.flatMap(({ url, html }) => recordsFromHtml(html, url));
  const { records, problems } = addQuestions(printed, words.questions);
  const all = [...words.problems, ...problems];
  if (all.length > 0) throw new AuthorError(formatProblems(all));
  return records;
}

/** The index as a script that hands it over; `textName` is the file with the snippets' text, '' when there is none. */
export function indexScript(
  records: readonly SearchRecord[],
  { synonyms, offTopic }: Pick<SearchWords, 'synonyms' | 'offTopic'>,
  textName: string,
): string {
  return `guideSearchIndex(${JSON.stringify(buildIndex(records, synonyms, offTopic))},${JSON.stringify(textName)})`;
}

/** The text of every section, in the order of the index, as a script that hands it over. */
export function textScript(records: readonly SearchRecord[]): string {
  return `guideSearchText(${JSON.stringify(records.map(({ text }) => text))})`;
}

async function crawlPages(origin: string): Promise<BuiltPage[]> {
  const seen = new Map<string, string>();
  const queue = ['/'];
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (seen.has(url)) continue;
    const response = await fetch(new URL(url, origin));
    const html = response.ok ? await response.text() : '';
    seen.set(url, html);
    for (const [, link] of html.matchAll(/<a\b[^>]*\shref="(\/[^"#?]*\/|\/)["#?]/g)) {
      if (link && !link.startsWith('//')) queue.push(link);
    }
  }
  return [...seen].map(([url, html]) => ({ url, html }));
}
