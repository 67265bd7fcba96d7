import { expect, test } from 'vitest';
import { checkNames } from '../../../../src/lib/content/check-names.ts';

const describe = (...names: readonly string[]) =>
  checkNames(names).map(({ file, place, message }) => `${file} › ${place}: ${message}`);

test('files that the guide reads, and what programs leave behind, are sound', () => {
  expect(
    describe(
      'role/index.mdx',
      'role/outlook.mdx',
      'pages/404.mdx',
      'pages/compare/same-request.mdx',
      'path/shipping.mdx',
      'questions/role/outlook.yaml',
      'off-topic.yaml',
      'statements.yaml',
      'permalinks.txt',
      '.DS_Store',
      'path/.shipping.mdx.swp',
      '.obsidian/workspace.json',
    ),
  ).toEqual([]);
});

test.each([
  'path/Rag Basics.mdx',
  'pages/Compare/same-request.mdx',
  'role/a_day.mdx',
  'role/.draft.mdx',
  'questions/Role.yaml',
])('the name %s, of which Astro would make another id, is reported', (name) => {
  expect(describe(name)).toEqual([
    `content/${name} › file name: write names of files and folders in lower-case letters, digits and single hyphens, such as primary-focus.mdx`,
  ]);
});

test.each([
  'path/shipping.md',
  'paths/shipping.mdx',
  'shipping.mdx',
  'role/picture.png',
  'questions/role.yml',
  'terms.yaml',
])('the file %s, which nothing reads, is reported', (name) => {
  expect(describe(name)).toEqual([
    `content/${name} › file name: nothing reads this file; pages are .mdx files in role, comparison, responsibilities, path, pages. Correct its name or folder, or begin its name with _`,
  ]);
});

test('only the first page of the role is called index, since Astro drops that name elsewhere', () => {
  expect(describe('pages/compare/index.mdx')).toEqual([
    'content/pages/compare/index.mdx › file name: name the file after its page, such as content/pages/compare.mdx for /compare/',
  ]);
});

test('a folder where addresses have no room for one is reported', () => {
  expect(describe('path/later/shipping.mdx')).toEqual([
    'content/path/later/shipping.mdx › file name: put the file directly into content/path',
  ]);
});
