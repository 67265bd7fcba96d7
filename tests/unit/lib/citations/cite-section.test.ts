import { describe, expect, test } from 'vitest';
import { citeSection } from '../../../../src/lib/citations/cite-section.ts';

const cited = {
  page: 'What an AI engineer is',
  guide: 'AI Engineer Guide',
  author: 'The contributors',
  url: 'https://example.org/guide/role/#definition',
  checked: '2026-11-24',
};

describe('a citation', () => {
  test('names the section, its page, the guide, the day of the last check and the address', () => {
    expect(citeSection({ ...cited, section: 'Definition' }).text).toBe(
      'The contributors (2026). “Definition (What an AI engineer is)”. AI Engineer Guide, checked 2026-11-24. ' +
        'https://example.org/guide/role/#definition',
    );
  });

  test('of a whole page names the page alone', () => {
    expect(citeSection(cited).text).toContain('“What an AI engineer is”.');
  });

  test('is a BibTeX entry whose key comes from the address', () => {
    expect(citeSection({ ...cited, section: 'Definition' }).bibtex).toBe(
      `@misc{guide-role-definition-2026,
  title = {{Definition (What an AI engineer is)}},
  author = {{The contributors}},
  howpublished = {AI Engineer Guide},
  year = {2026},
  note = {Checked 2026-11-24},
  url = {https://example.org/guide/role/#definition}
}`,
    );
  });

  test('has the same BibTeX key when it is read from disk', () => {
    const { bibtex } = citeSection({ ...cited, url: 'file:///guide/role/index.html#definition' });
    expect(bibtex).toContain('@misc{guide-role-definition-2026,');
  });

  test('escapes what TeX would not print', () => {
    expect(citeSection({ ...cited, page: '50% R&D_{x}~\\' }).bibtex).toContain(
      'title = {{50\\% R\\&D\\_\\{x\\}\\textasciitilde{}\\textbackslash{}}}',
    );
  });
});
