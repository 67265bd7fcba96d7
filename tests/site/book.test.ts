import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { packBook } from '../../src/lib/editions/book/pack-book.ts';
import { BOOK } from '../../src/site.ts';
import { textIn } from '../support/book-text.ts';
import { DIST } from '../support/built-site.ts';
import { pageAt, SITE } from './read-site.ts';

const LARGEST_BOOK = 1_000_000; // bytes; six seconds on a slow phone connection (1.6 Mbit/s)

const file = BOOK.path.slice(1);
const bytes = readFileSync(join(DIST, file));
const addressed = SITE.openBook(file);

describe('the e-book', () => {
  // The rules are those of EPUBCheck 5.4 as far as the package has them: it finds the same verdict on 95.9% of the
  // 763 books of EPUBCheck's own tests.
  test('follows the rules of EPUB 3, with a home address and without', async () => {
    for (const book of [bytes, packBook(addressed)]) {
      const { messages } = await EpubCheck.validate(book, { includeUsage: true });
      expect(messages.map(({ id, message, location }) => [id, message, location?.path])).toEqual([]);
    }
  });

  test('is one small file', () => {
    expect(bytes.length).toBeLessThanOrEqual(LARGEST_BOOK);
  });

  test('has every chapter of the print page in its order, and lists each of them', () => {
    const order = selectAll('.print-contents > ol > li > a', pageAt('/print/').tree).map(({ properties }) =>
      String(properties.href).slice(1),
    );
    expect(order.length).toBeGreaterThan(20);
    const spine = [...textIn(addressed, 'EPUB/package.opf').matchAll(/<itemref idref="f-(.+?)-xhtml"/g)];
    const files = order.map((id) => id.replaceAll('.', '-'));
    expect(spine.map(([, id]) => id)).toEqual(['title', 'contents', ...files]);
    const contents = textIn(addressed, 'EPUB/contents.xhtml');
    for (const id of order) expect(contents).toContain(`<a href="${id}.xhtml">`);
  });

  test('is offered on the start page, on “about” and beside the print page', () => {
    for (const address of ['/', '/about/', '/print/']) {
      const main = select('main', pageAt(address).tree);
      const links = main ? selectAll('a', main).map(({ properties }) => String(properties.href)) : [];
      expect(links.filter((href) => href.endsWith(file)).length, address).toBeGreaterThan(0);
    }
  });
});
