import { expect, test } from 'vitest';
import { listSections } from '../../../../src/lib/search/list-sections.ts';
import { RECORDS } from './fixture.ts';

test('the search page lists every section by the alphabet, with its page where the name alone says too little', () => {
  const html = listSections('<main><div data-section-index data-noindex><p>Soon</p></div></main>', RECORDS);
  expect(html.match(/<li>/g)).toHaveLength(RECORDS.length);
  expect(html).not.toContain('Soon');
  expect(html).toMatch(
    /^<main><div data-section-index data-noindex><ul class="section-index"><li><a href="\/role\/#degree">A degree/,
  );
  expect(html).toContain('<li><a href="/role/">What an AI engineer is</a></li>');
});

test('names are text in the list, and a page without its place stays as it is', () => {
  const record = {
    url: '/x/',
    kind: 'about' as const,
    page: '<b> $& ',
    area: '',
    heading: '',
    keywords: [],
    text: '',
  };
  expect(listSections('<div data-section-index></div>', [record])).toContain('&#x3C;b> $&#x26; ');
  expect(listSections('<p>Hello</p>', RECORDS)).toBe('<p>Hello</p>');
});
