import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, test } from 'vitest';
import { separateBook } from '../../../../../src/lib/editions/book/book-home.ts';
import { packBook } from '../../../../../src/lib/editions/book/pack-book.ts';
import { textIn } from '../../../../support/book-text.ts';
import { sampleBook } from './sample-book.ts';

const text = textIn(sampleBook, 'EPUB/package.opf');

describe('the package document', () => {
  test('dates the book by its content, and never by the clock', () => {
    expect(text).toContain('<meta property="dcterms:modified">2026-11-24T00:00:00Z</meta>');
    expect(text).toContain(
      '<dc:identifier id="id">urn:uuid:2fd66de3-0e67-442c-bd77-154929a881f6</dc:identifier>',
    );
    expect(text).toContain('<dc:title>Guide &#x26; more</dc:title>');
  });

  test('lists every file, and reads the documents in order', () => {
    const listed = [...text.matchAll(/<item id="([^"]+)" href="([^"]+)"/g)];
    const files = sampleBook.map(({ path }) => path).filter((path) => /^EPUB\/.*\.(?!opf)/.test(path));
    expect(listed.map(([, , href]) => `EPUB/${href}`)).toEqual(files);
    const read = [...text.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => id);
    expect(read).toEqual(listed.map(([, id]) => id).filter((id) => id?.endsWith('xhtml')));
    expect(text).toMatch(/href="contents.xhtml"[^>]* properties="nav"/);
    expect(text).toMatch(/href="home.xhtml"[^>]* properties="svg"/);
    expect(text).toMatch(/href="cover.png"[^>]* properties="cover-image"/);
  });

  test('says before it is opened who can read it', () => {
    for (const name of [
      'accessMode',
      'accessModeSufficient',
      'accessibilityFeature',
      'accessibilityHazard',
      'accessibilitySummary',
    ]) {
      expect(text).toMatch(new RegExp(`<meta property="schema:${name}">[^<]+</meta>`));
    }
  });
});

describe('the validator', () => {
  const idsOf = async (book: Uint8Array) =>
    (await EpubCheck.validate(book)).messages.map(({ id, message }) => `${id} ${message}`);

  test('finds nothing in a whole book, with a home or without', async () => {
    expect(await idsOf(packBook(sampleBook))).toEqual([]);
    expect(await idsOf(packBook(separateBook(sampleBook).neutral))).toEqual([]);
  });

  test('sees a link that leads nowhere', async () => {
    const broken = sampleBook.map(({ path, content }) => ({
      path,
      content: typeof content === 'string' ? content.replace('role.xhtml#c', 'role.xhtml#none') : content,
    }));
    expect((await idsOf(packBook(broken))).join()).toContain('RSC-012');
  });
});
