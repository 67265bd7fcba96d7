import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { z } from 'astro/zod';
import { readTokens } from '../lib/colours/read-tokens.ts';
import type { BookFacts } from '../lib/editions/book/book-file.ts';
import { writeBookStyles } from '../lib/editions/book/book-styles.ts';
import { packBook } from '../lib/editions/book/pack-book.ts';
import { writeBook } from '../lib/editions/book/write-book.ts';
import type { EditionPage } from '../lib/editions/edition-page.ts';
import { TEXT_LICENCE } from '../lib/editions/licence.ts';
import { drawCover } from '../lib/social-image/draw-cover.ts';
import { openFace } from '../lib/social-image/face.ts';
import { placeholderHome } from '../lib/urls/home-address.ts';
import { changeSchema } from '../schemas/change.ts';
import { BOOK, SITE } from '../site.ts';
import { writeBytes } from './output-folder.ts';
import { readContent } from './read-content.ts';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes the whole guide as an EPUB into the output folder, with the placeholder as home address.
 * @param folder absolute path of the output folder
 * @param chapters its pages in reading order; the first is the start page
 * @param root the project's folder; the newest change in its content dates the book
 */
export async function writeBookFile(
  folder: string,
  chapters: readonly EditionPage[],
  root: string,
): Promise<void> {
  const { light } = readTokens(await readFile(join(SOURCE, 'styles/tokens.css'), 'utf8'));
  const changes = z.array(changeSchema).parse(readContent(root).guide.data.changes);
  const facts: BookFacts = {
    title: SITE.name,
    description: chapters[0]?.description ?? '',
    creator: SITE.copyright,
    licence: TEXT_LICENCE,
    id: BOOK.id,
    changed:
      changes
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '',
    home: placeholderHome,
  };
  const styles = writeBookStyles(await readFile(join(SOURCE, 'styles/book.css'), 'utf8'), light);
  const cover = await drawPng(light);
  await writeBytes(folder, BOOK.path.slice(1), packBook(writeBook(chapters, facts, { styles, cover })));
}

async function drawPng(colours: Parameters<typeof drawCover>[2]): Promise<Uint8Array> {
  const open = async (weight: number) =>
    openFace(
      await readFile(
        fileURLToPath(
          import.meta.resolve(
            `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
          ),
        ),
      ),
    );
  const faces = { bold: await open(800), regular: await open(400) };
  const svg = drawCover({ name: SITE.name, line: BOOK.line }, faces, colours);
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
}
