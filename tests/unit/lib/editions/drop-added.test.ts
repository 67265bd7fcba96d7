import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { dropAdded } from '../../../../src/lib/editions/drop-added.ts';

function without(html: string): string {
  return toHtml(dropAdded(fromHtml(html, { fragment: true })));
}

test('columns that a reader may add are not on paper', () => {
  expect(without('<p>a<b data-more="x">b</b><b data-more="y">c</b><i>d</i></p>')).toBe('<p>a<i>d</i></p>');
});

test('a note that only such a column cites goes with it, and every other note stays', () => {
  const cite = (id: string): string => `<a data-source="${id}">1</a>`;
  const note = (id: string): string => `<li id="note-${id}">${id}</li>`;
  expect(
    without(
      `<p>${cite('a')}<b data-more="x">${cite('a')}${cite('b')}</b></p><ol>${note('a')}${note('b')}${note('c')}</ol>`,
    ),
  ).toBe(`<p>${cite('a')}</p><ol>${note('a')}${note('c')}</ol>`);
});
