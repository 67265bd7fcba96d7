import { expect, test } from 'vitest';
import { readPage, writePage } from '../../../../src/lib/output/page.ts';
import { moveStyleAttributes } from '../../../../src/lib/output/style-attributes.ts';

const moved = (body: string) => {
  const page = readPage('index.html', `<html><head></head><body>${body}</body></html>`);
  moveStyleAttributes(page);
  return writePage(page);
};

test('equal style attributes share a class and the element keeps its own classes', () => {
  expect(
    moved('<p style="color:red;">a</p><p class="x" style=" color:red">b</p><p style="top:0">c</p>'),
  ).toBe(
    '<html><head><style>.style-1{color:red}.style-2{top:0}</style></head><body><p class="style-1">a</p><p class="x style-1">b</p><p class="style-2">c</p></body></html>',
  );
});

test('a page without style attributes gets no style element', () => {
  expect(moved('<p style="">a</p>')).toBe('<html><head></head><body><p>a</p></body></html>');
});
