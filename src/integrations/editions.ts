import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dataFiles } from '../lib/data-export/data-files.ts';
import { listRows } from '../lib/data-export/list-items.ts';
import { writeCsv } from '../lib/data-export/write-csv.ts';
import { writeDataJson } from '../lib/data-export/write-json.ts';
import { type EditionPage, readEditionPage } from '../lib/editions/edition-page.ts';
import { TEXT_LICENCE } from '../lib/editions/licence.ts';
import { writeLlmsFullText, writeLlmsText } from '../lib/editions/llms-text.ts';
import { twinAddress, writeMarkdownTwin } from '../lib/editions/markdown-twin.ts';
import { fillPrintEdition, readChapterOrder } from '../lib/editions/print-edition.ts';
import { recordsFromHtml } from '../lib/search/records-from-html.ts';
import { placeholderHome } from '../lib/urls/home-address.ts';
import { addressOfFile } from '../lib/urls/output-address.ts';
import { SITE } from '../site.ts';
import { listFiles, readText, writeText } from './output-folder.ts';
import { writeBookFile } from './write-book-file.ts';

/** The page that holds the whole guide. */
const PRINT_FILE = 'print/index.html';

/**
 * Derives the other editions from the built pages: a Markdown twin of each, llms.txt, the print page, the EPUB and
 * the list of sections. Register it after what changes pages, and before `permalinks` and `publish`.
 */
export function editions(): AstroIntegration {
  let root = '';
  return {
    name: 'editions',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { pages, chapters } = await writeEditions(folder);
        await writeBookFile(folder, chapters, root);
        logger.info(
          `${pages} pages also as Markdown; ${chapters.length} of them are chapters of the whole guide`,
        );
      },
    },
  };
}

/**
 * Writes every edition that is text into a folder of built pages.
 * @returns how many pages have a twin, and those of them that are chapters, in reading order
 */
export async function writeEditions(
  folder: string,
): Promise<{ readonly pages: number; readonly chapters: readonly EditionPage[] }> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  const built = await Promise.all(
    files.map(async (file) => ({ address: addressOfFile(file), html: await readText(folder, file) })),
  );
  const shell = await readText(folder, PRINT_FILE);
  const order = readChapterOrder(shell);
  const pages = built
    .flatMap(({ address, html }) => readEditionPage(html, address) ?? [])
    .sort((a, b) => rank(order, a) - rank(order, b));
  const chapters = pages.filter(({ address }) => order.includes(address));
  const intro = introduce(pages);

  for (const page of pages) {
    const twin = writeMarkdownTwin(page, placeholderHome, TEXT_LICENCE.name);
    await writeText(folder, twinAddress(page.address).slice(1), twin);
  }
  await writeText(folder, 'llms.txt', writeLlmsText(pages, placeholderHome, intro));
  await writeText(folder, 'llms-full.txt', writeLlmsFullText(chapters, placeholderHome, intro));
  await writeText(folder, PRINT_FILE, fillPrintEdition(shell, chapters, placeholderHome));

  const sections = built
    .flatMap(({ address, html }) => recordsFromHtml(html, address))
    .map(({ url, page, area, heading, text }) => ({
      url: placeholderHome + url.slice(1),
      page,
      area,
      heading,
      text,
    }));
  const file = dataFiles.sections;
  await writeText(folder, `data/${file.name}.json`, writeDataJson(file, sections, TEXT_LICENCE.name));
  await writeText(folder, `data/${file.name}.csv`, writeCsv(file.columns, listRows(file.name, sections)));
  return { pages: pages.length, chapters };
}

/** Chapters in their order, then the other pages. */
function rank(order: readonly string[], { address }: EditionPage): number {
  const place = order.indexOf(address);
  return place < 0 ? order.length : place;
}

function introduce(pages: readonly EditionPage[]) {
  return {
    name: SITE.name,
    description: pages.find(({ address }) => address === '/')?.description ?? '',
    licence: TEXT_LICENCE.name,
    files: [
      { address: '/llms-full.txt', title: 'The whole guide', answer: 'All pages as one Markdown text.' },
      ...Object.values(dataFiles).map(({ name, title, about }) => ({
        address: `/data/${name}.json`,
        title: `${title} as JSON`,
        answer: about,
      })),
    ],
  };
}
