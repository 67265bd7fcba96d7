import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberCitations } from '../../../../src/lib/page/number-citations.ts';

const cite = (source: string): string => `<a data-source="${source}" href="/sources/#${source}">source</a>`;
const read = (html: string) => fromHtml(html, { fragment: true });

test('citations are numbered in reading order and point to the notes of the page', () => {
  const root = read(`<p>One${cite('b')} two${cite('a')}</p>`);
  expect(numberCitations(root)).toEqual(['b', 'a']);
  expect(toHtml(root)).toBe(
    '<p>One<a data-source="b" href="#note-b" aria-label="Source 1" class="ref" id="cite-b">1</a>' +
      ' two<a data-source="a" href="#note-a" aria-label="Source 2" class="ref" id="cite-a">2</a></p>',
  );
});

test('a source cited again keeps its number, and only its first mark has an id', () => {
  const root = read(`<p>${cite('a')} and ${cite('b')}</p><p>${cite('a')}</p>`);
  expect(numberCitations(root)).toEqual(['a', 'b']);
  const html = toHtml(root);
  expect(html.match(/>\d</g)).toEqual(['>1<', '>2<', '>1<']);
  expect(html.match(/ id="cite-a"/g)).toHaveLength(1);
});

test('marks of one source that follow each other become one', () => {
  const root = read(`<p>One${cite('a')}${cite('a')}${cite('b')}${cite('a')}.</p>`);
  numberCitations(root);
  expect(toHtml(root).match(/>\d</g)).toEqual(['>1<', '>2<', '>1<']);
});

test('a mark stays with the word before it', () => {
  const root = read(`<p>One. ${cite('a')} ${cite('a')}\n${cite('b')} Two.</p>`);
  expect(numberCitations(root)).toEqual(['a', 'b']);
  expect(toHtml(root).replaceAll(/ (?:data-source|href|aria-label|class|id)="[^"]*"/g, '')).toBe(
    '<p>One.<a>1</a><a>2</a> Two.</p>',
  );
});

test('columns that a reader may add are numbered last, so that the numbers in sight have no gaps', () => {
  const root = read(`<p>${cite('a')}<b data-more="x">${cite('b')}</b></p><p>${cite('c')}${cite('b')}</p>`);
  expect(numberCitations(root)).toEqual(['a', 'c', 'b']);
  expect(toHtml(root).match(/>\d</g)).toEqual(['>1<', '>3<', '>2<', '>3<']);
});

test('other links are left alone', () => {
  const html = '<p><a href="/role/">the role</a> <data data-figure="a" value="1">1</data></p>';
  const root = read(html);
  expect(numberCitations(root)).toEqual([]);
  expect(toHtml(root)).toBe(html);
});

test('numbers run from 1 without gaps, and equal numbers mean equal sources', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), (cited) => {
      const root = read(cited.map((source) => `<p>${cite(source)}</p>`).join(''));
      const sources = numberCitations(root);
      expect(sources).toEqual([...new Set(cited)]);
      const numbers = [...toHtml(root).matchAll(/>(\d)</g)].map(([, number]) => Number(number));
      expect(numbers).toEqual(cited.map((source) => sources.indexOf(source) + 1));
    }),
  );
});

test('the margin names the origin of a source once, beside its first mark in running text', () => {
  const root = read(
    `<table><tr><td>x${cite('a')}</td></tr></table><p>y${cite('a')}, z${cite('a')} and${cite('b')}</p>`,
  );
  numberCitations(root, { a: 'OWASP, 2025' });
  const html = toHtml(root);
  expect(html.match(/data-from="[^"]*"/g)).toEqual(['data-from="1\u2002OWASP, 2025"']);
  expect(html).toMatch(/<p>y<a [^>]*data-from/);
});
