import { expect, test } from 'vitest';
import { describeProblems } from '../../../../src/lib/output/problem.ts';

test('problems are listed once each, grouped by page, with what to write', () => {
  const link = { page: 'b.html', element: '<a href="/x">', wrong: 'there is no /x', fix: 'Similar: /y/' };
  const id = {
    page: 'a.html',
    source: 'content/a.mdx',
    element: '<p id="x">',
    wrong: 'twice',
    fix: 'Rename it.',
  };
  expect(describeProblems([link, link, id])).toBe(`2 problems in the built site

a.html (made from content/a.mdx)
  - <p id="x">: twice. Rename it.

b.html
  - <a href="/x">: there is no /x. Similar: /y/`);
});
