import type { EditionPage } from '../edition-page.ts';
import { listContents } from '../list-contents.ts';
import { chapterFile, writeChapter } from './book-chapter.ts';
import { writeBookContents } from './book-contents.ts';
import { STYLE_SHEET } from './book-document.ts';
import { BOOK_FOLDER, type BookFacts, type BookFile } from './book-file.ts';
import { writePackage, type BookItem } from './book-package.ts';
import { writeTitlePage } from './book-title.ts';

const PACKAGE = 'package.opf';
const XHTML = 'application/xhtml+xml';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles>
<rootfile full-path="${BOOK_FOLDER}${PACKAGE}" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/**
 * The whole guide as an EPUB 3: title page, contents, and each page as a chapter.
 * @param pages the chapters in reading order
 * @param facts what the book says about itself
 * @param made its style sheet, and its cover as PNG
 * @returns the files of the book in the order in which they are packed
 */
export function writeBook(
  pages: readonly EditionPage[],
  facts: BookFacts,
  made: { readonly styles: string; readonly cover: Uint8Array },
): readonly BookFile[] {
  const addresses = new Set(pages.map(({ address }) => address));
  const documents = [
    { href: 'title.xhtml', content: writeTitlePage(facts), properties: [] },
    {
      href: 'contents.xhtml',
      content: writeBookContents(listContents(pages), facts.title),
      properties: ['nav'],
    },
    ...pages.map((page) => ({
      href: chapterFile(page.address),
      content: writeChapter(page, addresses, facts.home),
      properties: [],
    })),
  ].map((document) => ({
    ...document,
    properties: [...document.properties, ...(document.content.includes('<svg ') ? ['svg'] : [])],
  }));
  const items: readonly BookItem[] = [
    ...documents.map(({ href, properties }) => ({ href, type: XHTML, properties, isRead: true })),
    { href: STYLE_SHEET, type: 'text/css' },
    { href: 'cover.png', type: 'image/png', properties: ['cover-image'] },
  ];
  const inside = (path: string, content: BookFile['content']) => ({ path: BOOK_FOLDER + path, content });
  return [
    { path: 'mimetype', content: 'application/epub+zip' },
    { path: 'META-INF/container.xml', content: CONTAINER },
    inside(PACKAGE, writePackage(facts, items)),
    ...documents.map(({ href, content }) => inside(href, content)),
    inside(STYLE_SHEET, made.styles),
    inside('cover.png', made.cover),
  ];
}
