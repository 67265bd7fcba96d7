import { describe, expect, test } from 'vitest';
import { citePart, type CitedPart } from '../../../../src/lib/citations/cite-part.ts';

const page: CitedPart = {
  page: 'What an AI engineer is',
  part: undefined,
  guide: 'AI Engineer Guide',
  author: 'The AI Engineer Guide contributors',
  checked: '2026-11-24',
  url: 'https://example.org/guide/role/',
  path: 'role/',
};
const section: CitedPart = {
  ...page,
  part: 'Definition',
  url: 'https://example.org/guide/role/#definition',
  path: 'role/#definition',
};
const keyOf = (cited: CitedPart) => /^@misc\{(.*),$/m.exec(citePart(cited).bibtex)?.[1];

describe('a citation as text', () => {
  test('names the author, the section in its page, the guide, the day of the last check and the address', () => {
    expect(citePart(section).text).toBe(
      'The AI Engineer Guide contributors (2026). “Definition”, in “What an AI engineer is”. AI Engineer Guide. ' +
        'Last checked 24 November 2026. https://example.org/guide/role/#definition',
    );
  });

  test('of a whole page names the page alone', () => {
    expect(citePart(page).text).toContain('(2026). “What an AI engineer is”. AI Engineer Guide.');
  });
});

describe('a citation for BibTeX', () => {
  test('says the same in fields, and keeps capitals', () => {
    expect(citePart(section).bibtex).toBe(
      `@misc{ai-engineer-guide:role:definition,
  author = {{The AI Engineer Guide contributors}},
  title = {{Definition, in What an AI engineer is}},
  howpublished = {AI Engineer Guide},
  year = {2026},
  note = {Last checked 2026-11-24},
  url = {https://example.org/guide/role/#definition},
}`,
    );
  });

  test('keeps its key when the page is checked again, moves to another host or is read from disk', () => {
    const later = { ...section, checked: '2031-01-02', url: 'file:///home/x/role/index.html#definition' };
    expect(keyOf({ ...later, path: 'role/index.html#definition' })).toBe(keyOf(section));
  });

  test('has another key for a page than for a section of the same name', () => {
    const child = keyOf({ ...page, path: 'role/ml-engineer/' });
    expect(child).toBe('ai-engineer-guide:role-ml-engineer');
    expect(keyOf({ ...page, path: 'role/#ml-engineer' })).not.toBe(child);
    expect(keyOf({ ...page, path: '' })).toBe('ai-engineer-guide');
  });

  test('escapes every sign that TeX would not print, and leaves no brace open', () => {
    const { bibtex } = citePart({ ...page, page: '50% of R&D: $5_a #1 ~ ^ \\ }{' });
    expect(bibtex).toContain(
      'title = {{50\\% of R\\&D: \\$5\\_a \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} ' +
        '\\textbraceright{}\\textbraceleft{}}},',
    );
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
  });
});
