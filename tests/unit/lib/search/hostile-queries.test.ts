import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '../../../../src/lib/search/build-index.ts';
import { highlight } from '../../../../src/lib/search/highlight.ts';
import { createSearch } from '../../../../src/lib/search/search.ts';
import { RECORDS, SYNONYMS } from './fixture.ts';

const NASTY = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<script>alert(1)</script>',
  '"><img onerror=x>',
  '\u0000',
  '\ud83d',
  '\u202e',
  'a'.repeat(5000),
  '()[]{}*+?.\\^$|',
  'ﬁne‐tuning',
  'İ',
  'ß',
  '%',
  'pay',
  'c++',
  ' ',
];

test('20,000 random and hostile queries raise no error and answer only with sections of the guide', () => {
  const search = createSearch(buildIndex(RECORDS, SYNONYMS));
  const urls = new Set(RECORDS.map(({ url }) => url));
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...NASTY), { maxLength: 6 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(query, (text) => {
      const { hits, total, matched } = search(text);
      expect(total).toBeGreaterThanOrEqual(hits.length);
      for (const { url, heading } of hits) {
        expect(urls).toContain(url);
        highlight(heading, matched);
      }
      expect(Object.prototype).not.toHaveProperty('polluted');
    }),
    { numRuns: 20_000 },
  );
}, 60_000);

test('names of built-in properties can be words of the guide', () => {
  const record = {
    url: '/x/',
    page: 'X',
    kind: 'answer' as const,
    area: '',
    heading: '',
    keywords: [],
    questions: [],
    text: 'constructor proto toString',
  };
  const search = createSearch(buildIndex([record]));
  expect(search('constructor').hits).toHaveLength(1);
  expect(search('__proto__').hits).toHaveLength(1);
});
