import { expect, test } from 'vitest';
import { listSections } from '../../../../src/lib/search/list-sections.ts';
import type { RecordKind } from '../../../../src/lib/search/record.ts';
import { RECORDS } from './fixture.ts';

test('the search page lists every section by the alphabet, with its page where the name alone says too little', () => {
  const html = listSections('<main><div data-section-index data-noindex><p>Soon</p></div></main>', RECORDS);
  expect(html.match(/<li>/g)).toHaveLength(RECORDS.length);
  expect(html).not.toContain('Soon');
  expect(html).toMatch(
    /^<main><div data-section-index data-noindex><p class="section-letter">A<\/p><ul class="section-index"><li><a href="\/role\/#degree">A degree/,
  );
  expect(html).toContain('<li><a href="/role/">What an AI engineer is</a></li>');
});

test('the list leaves out single sources and pointers, and reads a numbered heading by its name', () => {
  const record = (kind: RecordKind, heading: string) => ({
    url: `/x/#${kind}`,
    kind,
    page: 'Page',
    area: '',
    heading,
    keywords: [],
    questions: [],
    text: '',
  });
  const records = [
    record('source', 'A book'),
    record('pointer', '1.1 Programming'),
    record('answer', '2 Models'),
    record('term', '“Zero”'),
    record('about', '72 statements'),
  ];
  const html = listSections('<div data-section-index></div>', records);
  const printed = html.replaceAll(/<[^>]+>/g, '|').split(/\|+/);
  expect(printed.filter((text) => text !== '' && text !== ' Page')).toEqual([
    ...['#', '72 statements'],
    ...['M', 'Models'],
    ...['Z', '“Zero”'],
  ]);
});

test('names are text in the list, and a page without its place stays as it is', () => {
  const record = {
    url: '/x/',
    kind: 'about' as const,
    page: '<b> $& ',
    area: '',
    heading: '',
    keywords: [],
    questions: [],
    text: '',
  };
  expect(listSections('<div data-section-index></div>', [record])).toContain('&#x3C;b> $&#x26; ');
  expect(listSections('<p>Hello</p>', RECORDS)).toBe('<p>Hello</p>');
});
