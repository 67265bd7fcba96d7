import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { writeBookContents } from '../../../../../src/lib/editions/book/book-contents.ts';

const page = (address: string, title: string, area: string, ids: readonly string[] = []) => ({
  address,
  title,
  area,
  sections: ids.map((id) => ({ id, title: id.toUpperCase() })),
});
const tree = fromHtml(
  writeBookContents(
    [
      page('/', 'Start', 'Reference', ['a']),
      page('/role/', 'Role', 'The role', ['b', 'c']),
      page('/role/x/', 'X', 'The role'),
      page('/about/', 'About', 'Reference'),
    ],
    'Guide',
  ),
);

test('the contents list parts, chapters and sections; the start page stands before the first part', () => {
  const top = selectAll('nav[role=doc-toc] > ol > li', tree);
  expect(top.map((item) => toString(item))).toEqual(['StartA', 'The roleRoleBCX', 'ReferenceAbout']);
  expect(selectAll('nav[role=doc-toc] a', tree).map(({ properties }) => properties.href)).toEqual([
    'home.xhtml',
    'home.xhtml#a',
    'role.xhtml',
    'role.xhtml#b',
    'role.xhtml#c',
    'role.x.xhtml',
    'about.xhtml',
  ]);
});

test('a reading system learns where the text begins, without a second list for the reader', () => {
  const places = select('nav[hidden]', tree);
  expect(places && selectAll('a', places).map(({ properties }) => properties.href)).toEqual([
    'contents.xhtml',
    'home.xhtml',
  ]);
});
