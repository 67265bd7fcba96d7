import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { readSections } from '../../../../src/lib/page/sections.ts';

const read = (main: string, isEntry?: Parameters<typeof readSections>[1]) =>
  readSections(fromHtml(`<nav>Menu</nav><main id="main">${main}</main>`), isEntry);

describe('sections', () => {
  test('a page is its lead and one section per h2 and h3 with an id', () => {
    const sections = read(
      '<h1>Title</h1><p>Lead.</p><h2 id="a">First</h2><p>One</p><h3 id="b">Second</h3><p>Two</p>',
    );
    expect(sections.map(({ id, heading, level, kind, text }) => [id, heading, level, kind, text])).toEqual([
      ['', 'Title', 1, 'lead', 'Lead.'],
      ['a', 'First', 2, 'heading', 'One'],
      ['b', 'Second', 3, 'heading', 'Two'],
    ]);
  });

  test('headings are found inside wrappers, and what follows a wrapper stays in its section', () => {
    const sections = read('<div><section><h2 id="a">A</h2><p>One</p></section></div><p>Two</p>');
    expect(sections.map(({ id, text }) => [id, text])).toEqual([
      ['', ''],
      ['a', 'One Two'],
    ]);
  });

  test('a heading without an id is text of the section around it', () => {
    expect(read('<h2 id="a">A</h2><h2>Aside</h2><p>One</p>').at(-1)?.text).toBe('Aside One');
  });

  test('furniture is not text: permalinks, popovers and what is marked data-noindex', () => {
    const sections = read(
      '<h2 id="a">A<a data-permalink href="#a">Link to A</a></h2><p>One<span popover>Definition</span></p>' +
        '<nav data-noindex><h2 id="toc">Contents</h2></nav>',
    );
    expect(sections.at(-1)).toMatchObject({ id: 'a', heading: 'A', text: 'One' });
  });

  test('table cells are words of their own', () => {
    const [lead] = read('<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>');
    expect(lead?.text).toBe('one two three');
  });

  test('an entry has an address of its own, and its text is not repeated around it', () => {
    const sections = read(
      '<h2 id="a">A</h2><p>Before</p><dl><div id="rag"><dt>RAG</dt><dd>Retrieval</dd></div></dl><p>After</p>',
      ({ properties }) => properties.id === 'rag',
    );
    expect(sections.map(({ id, heading, kind, text }) => [id, heading, kind, text])).toEqual([
      ['', '', 'lead', ''],
      ['a', 'A', 'heading', 'Before After'],
      ['rag', 'RAG', 'entry', 'RAG Retrieval'],
    ]);
  });

  test('a page without main has no sections', () => {
    expect(readSections(fromHtml('<p>Moved</p>'))).toEqual([]);
  });
});
