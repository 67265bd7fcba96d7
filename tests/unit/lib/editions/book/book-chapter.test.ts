import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { chapterFile, writeChapter } from '../../../../../src/lib/editions/book/book-chapter.ts';
import { samplePages } from './sample-book.ts';

const addresses = new Set(samplePages.map(({ address }) => address));
const chapters = samplePages.map((page) => writeChapter(page, addresses, 'https://guide.invalid/'));
const [start = '', role = '', glossary = ''] = chapters;
const hrefs = (xhtml: string) => selectAll('a', fromHtml(xhtml)).map(({ properties }) => properties.href);

describe('a chapter of the book', () => {
  test('has a file named after its address', () => {
    expect(['/', '/role/', '/role/ml-engineer/'].map(chapterFile)).toEqual([
      'home.xhtml',
      'role.xhtml',
      'role.ml-engineer.xhtml',
    ]);
  });

  test('is XML: declared, every element closed, attributes with values, signs escaped', () => {
    expect(start).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<!DOCTYPE html><html xmlns="[^"]+"/);
    expect(start).toContain('<svg xmlns="http://www.w3.org/2000/svg" class="h" viewBox="0 0 9 9">');
    expect(glossary).toContain('Means it.<br />Yes &#x26; no.');
  });

  test('links to other chapters in the book, to its own sections on the page, and to the rest at home', () => {
    expect(hrefs(start)).toEqual([
      'role.xhtml#c',
      'role.xhtml',
      'https://guide.invalid/search/?q=a&b',
      'mailto:a@b.example',
    ]);
    expect(hrefs(role)).toContain('#c');
    expect(hrefs(role)).toContain('glossary.xhtml#b');
    expect(hrefs(role)).toContain('https://example.org/');
  });

  test('says what marks, notes and terms are, and leads back from a note', () => {
    expect(role).toMatch(
      /<a class="ref" href="#note-s-1" id="cite-s-1" epub:type="noteref" role="doc-noteref">/,
    );
    expect(role).toMatch(/<a href="glossary.xhtml#b" epub:type="glossref" role="doc-glossref">term<\/a>/);
    expect(role).toMatch(/<section class="notes"[^>]* epub:type="endnotes" role="doc-endnotes">/);
    expect(role).toMatch(
      /<li id="note-s-1" epub:type="footnote">.*<a href="#cite-s-1"[^>]*>Back to the text<\/a><\/li>/,
    );
    expect(glossary).toContain('<dl class="terms" epub:type="glossary">');
  });

  test('keeps the picture of the guide and the names of columns, and no other decoration', () => {
    expect(selectAll('svg', fromHtml(start))).toHaveLength(1);
    expect(start).not.toContain('Decoration');
    expect(toString(select('.lab', fromHtml(role)) ?? { type: 'root', children: [] })).toBe('AI engineer');
  });

  test('has no scripts, no controls and nothing that only scripts use', () => {
    for (const chapter of chapters) {
      expect(chapter).not.toMatch(/<(?:script|input|button|form|dialog)\b|\sdata-|\sstyle=|\son\w+=/);
    }
  });

  test('ends with the day it was checked', () => {
    expect(role).toContain(
      '<p class="chapter-date">Last checked on <time datetime="2026-11-24">24 November 2026</time>.</p>',
    );
    expect(start).not.toContain('chapter-date');
  });
});
