import { expect, test } from 'vitest';
import { buildIndex } from '../../../../src/lib/search/build-index.ts';
import { decodeNumber, encodeNumber } from '../../../../src/lib/search/number-code.ts';
import { openIndex } from '../../../../src/lib/search/open-index.ts';
import { RECORDS, SYNONYMS } from './fixture.ts';

test('the same records give the same bytes', () => {
  const once = JSON.stringify(buildIndex(RECORDS, SYNONYMS));
  expect(JSON.stringify(buildIndex(structuredClone(RECORDS), SYNONYMS))).toBe(once);
});

test('the opened index lists every section with its address, page, area and heading', () => {
  const { sections } = openIndex(buildIndex(RECORDS));
  expect(sections).toEqual(
    RECORDS.map(({ url, page, area, heading }, section) => ({ section, url, page, area, heading })),
  );
});

test('the vocabulary survives the coding, sorted and without stop words', () => {
  const { words } = openIndex(buildIndex(RECORDS));
  expect(words).toEqual([...words].sort());
  expect(words).toEqual(expect.arrayContaining(['pytorch', 'cpp', 'csharp', 'dotnet', 'nodejs', 'r']));
  expect(words).not.toContain('the');
});

test('a word far apart in a large guide keeps its sections', () => {
  const many = Array.from({ length: 400 }, (_, at) => ({
    url: `/p${at}/`,
    page: `Page ${at}`,
    kind: 'answer' as const,
    area: '',
    heading: '',
    keywords: [],
    questions: [],
    text: at === 3 || at === 390 ? 'zebra' : 'horse',
  }));
  const index = openIndex(buildIndex(many));
  expect(index.postings('zebra').sections).toEqual([3, 390]);
  expect(index.postings('horse').sections).toHaveLength(398);
  expect(index.postings('donkey').sections).toEqual([]);
});

test('a guide without records has an index that finds nothing', () => {
  expect(openIndex(buildIndex([])).sections).toEqual([]);
});

test('every code is one printable character that JSON leaves alone', () => {
  for (let value = 0; value < 91; value += 1) {
    const code = encodeNumber(value);
    expect(JSON.stringify(code)).toBe(`"${code}"`);
    expect(decodeNumber(code.charCodeAt(0))).toBe(value);
  }
  expect(() => encodeNumber(91)).toThrow(RangeError);
});
