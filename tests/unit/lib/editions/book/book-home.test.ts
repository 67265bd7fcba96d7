import { describe, expect, test } from 'vitest';
import { moveBook, separateBook } from '../../../../../src/lib/editions/book/book-home.ts';
import { packBook, unpackBook } from '../../../../../src/lib/editions/book/pack-book.ts';
import { textIn } from '../../../../support/book-text.ts';
import { sampleBook } from './sample-book.ts';

const { neutral, edits } = separateBook(sampleBook);
const home = 'https://example.org/guide/';

describe('a book whose home is unknown', () => {
  test('names no home', () => {
    expect(sampleBook.filter(({ content }) => content.includes('guide.invalid' as never))).not.toEqual([]);
    expect(
      neutral.filter(({ content }) => typeof content === 'string' && content.includes('guide.invalid')),
    ).toEqual([]);
  });

  test('keeps the words of links that lead out of it', () => {
    expect(textIn(neutral, 'EPUB/home.xhtml')).toMatch(/Role<\/a> Search <a href="mailto/);
  });

  test('does not say where the newest edition is', () => {
    expect(textIn(neutral, 'EPUB/title.xhtml')).not.toContain('newest');
    expect(textIn(neutral, 'EPUB/package.opf')).not.toContain('dc:source');
  });
});

describe('a book that gets a home', () => {
  const packed = packBook(neutral);
  const moved = moveBook(packed, edits, undefined, home);

  test('links to it and names it as its source', () => {
    const files = unpackBook(moved);
    expect(textIn(files, 'EPUB/home.xhtml')).toContain(
      '<a href="https://example.org/guide/search/?q=a&#x26;b">Search</a>',
    );
    expect(textIn(files, 'EPUB/title.xhtml')).toContain(
      '<p>The newest edition, with search and all data: <a href="https://example.org/guide/">',
    );
    expect(textIn(files, 'EPUB/package.opf')).toContain('<dc:source>https://example.org/guide/</dc:source>');
  });

  test('has the same bytes whatever home it had before, and can lose it again', () => {
    const there = moveBook(packed, edits, undefined, 'https://other.example/');
    expect(
      Buffer.from(moveBook(there, edits, 'https://other.example/', home)).equals(Buffer.from(moved)),
    ).toBe(true);
    expect(Buffer.from(moveBook(moved, edits, home, undefined)).equals(Buffer.from(packed))).toBe(true);
  });

  test('is refused when it was changed after the build', () => {
    expect(() => moveBook(packed, edits, home, undefined)).toThrow(RangeError);
  });
});
