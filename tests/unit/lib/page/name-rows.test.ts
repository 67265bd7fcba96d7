import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { nameRows } from '../../../../src/lib/page/name-rows.ts';

function named(html: string): string {
  const root: Root = fromHtml(html, { fragment: true });
  nameRows(root);
  return toHtml(root);
}

test('a table with an empty corner has headers for rows and for columns', () => {
  expect(
    named(
      '<table><thead><tr><th> </th><th>A</th></tr></thead><tbody><tr><td>one</td><td>1</td></tr><tr>\n<td>two</td><td>2</td></tr></tbody></table>',
    ),
  ).toBe(
    '<table><thead><tr><td> </td><th scope="col">A</th></tr></thead><tbody><tr><th scope="row">one</th><td>1</td></tr><tr>\n<th scope="row">two</th><td>2</td></tr></tbody></table>',
  );
});

test('other tables are left alone', () => {
  const full =
    '<table><thead><tr><th>Name</th></tr></thead><tbody><tr><td>one</td></tr></tbody></table><table><tbody><tr><td></td></tr></tbody></table>';
  expect(named(full)).toBe(full);
});
