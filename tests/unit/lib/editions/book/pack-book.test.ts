import { afterEach, describe, expect, test } from 'vitest';
import { packBook, unpackBook } from '../../../../../src/lib/editions/book/pack-book.ts';
import { sampleBook } from './sample-book.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('a packed book', () => {
  test('begins with its type, so that readers know it by its first bytes', () => {
    const start = Buffer.from(packBook(sampleBook)).toString('latin1', 0, 58);
    expect(start.slice(0, 4)).toBe('PK\u0003\u0004');
    // Nothing between the name and the content: no extra field, no compression (OCF 3.3, 4.3).
    expect(start.slice(30)).toBe('mimetypeapplication/epub+zip');
  });

  test('is the same in every time zone', () => {
    process.env['TZ'] = 'UTC';
    const here = packBook(sampleBook);
    process.env['TZ'] = 'Pacific/Kiritimati';
    expect(Buffer.from(packBook(sampleBook)).equals(Buffer.from(here))).toBe(true);
  });

  test('gives back its files in order, texts as text', () => {
    const files = unpackBook(packBook(sampleBook));
    expect(files.map(({ path }) => path)).toEqual(sampleBook.map(({ path }) => path));
    expect(files.map(({ content }) => typeof content)).toEqual(
      sampleBook.map(({ content }) => typeof content),
    );
    expect(Buffer.from(packBook(files)).equals(Buffer.from(packBook(sampleBook)))).toBe(true);
  });

  test('cannot begin with anything else', () => {
    expect(() => packBook(sampleBook.slice(1))).toThrow('begins with its mimetype');
  });
});
