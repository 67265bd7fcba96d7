import { expect, test } from 'vitest';
import { listPublicAddresses } from '../../../../src/lib/permalinks/public-addresses.ts';

test('a page has an address for each section, row, term, source and step', () => {
  const html = `<body><h2 id="outside">Outside</h2><main id="main"><h1 id="top">T</h1><h2 id="a">A</h2><h3 id="b">B</h3>
    <table><tr id="row"><th scope="row" id="head">R</th></tr></table><ol><li id="step">S</li></ol>
    <div data-term-entry id="term"></div><p data-source-entry id="source"></p></main></body>`;
  expect(listPublicAddresses(html, '/p/')).toEqual(
    ['', '#a', '#b', '#row', '#head', '#step', '#term', '#source'].map((id) => `/p/${id}`),
  );
});

test('notes, marks, form fields and copies of other pages have none', () => {
  const html = `<html data-noindex><main id="main"><h2 id="role_a">Copy</h2></main></html>`;
  expect(listPublicAddresses(html, '/print/')).toEqual(['/print/']);
  const page = `<main id="main"><a id="cite-x">1</a><input id="field"><section data-noindex><li id="note-x"></li></section></main>`;
  expect(listPublicAddresses(page, '/p/')).toEqual(['/p/']);
});
