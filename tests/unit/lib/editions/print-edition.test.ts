import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readEditionPage, type EditionPage } from '../../../../src/lib/editions/edition-page.ts';
import { fillPrintEdition, readChapterOrder } from '../../../../src/lib/editions/print-edition.ts';
import { builtPage } from './built-page.ts';

const shell =
  '<html><body><main id="main"><h1>All</h1><div data-edition><ol><li><a href="/">Home</a></li>' +
  '<li><a href="/role/">Role</a></li></ol></div><p>After</p></main><script>a<b</script></body></html>';

function page(html: string, address: string): EditionPage {
  const read = readEditionPage(html, address);
  if (!read) throw new Error('the page cannot be read');
  return read;
}

const home = page(
  '<main id="main"><h1>Start</h1><h2 id="a">A</h2><p><a href="/role/#c">C</a> <a href="/search/">Search</a></p></main>',
  '/',
);
const role = page(builtPage, '/role/');
const filled = (): string => fillPrintEdition(shell, [home, role], 'https://guide.invalid/');
const tree = () => fromHtml(filled());

describe('the print page', () => {
  test('takes its chapters and their order from the list in its shell', () => {
    expect(readChapterOrder(shell)).toEqual(['/', '/role/']);
  });

  test('leaves everything around the chapters as it was', () => {
    expect(filled().startsWith('<html><body><main id="main"><h1>All</h1><div data-edition>')).toBe(true);
    expect(filled().endsWith('</div><p>After</p></main><script>a<b</script></body></html>')).toBe(true);
  });

  test('uses no id twice', () => {
    const ids = selectAll('[id]', tree()).map(({ properties }) => properties.id);
    expect(ids).toContain('home_a');
    expect(ids).toContain('role_a');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('keeps links between chapters on the page and sends others to their page', () => {
    const links = selectAll('#home a', tree()).map(({ properties }) => properties.href);
    expect(links).toEqual(['https://guide.invalid/', '#role_c', '/search/']);
    expect(select('#role_corner', tree())).toBeDefined();
    expect(select('th[headers=role_corner]', tree())).toBeDefined();
    expect(select('section[aria-labelledby]', tree())).toBeUndefined();
  });

  test('leads to an id for every link on the page', () => {
    const ids = new Set(selectAll('[id]', tree()).map(({ properties }) => `#${String(properties.id)}`));
    const inside = selectAll('a', tree()).map(({ properties }) => String(properties.href));
    expect(inside.filter((href) => href.startsWith('#') && !ids.has(href))).toEqual([]);
  });

  test('has one h1, and the headings of chapters one rank lower', () => {
    expect(selectAll('h1', tree()).map((heading) => toString(heading))).toEqual(['All']);
    expect(selectAll('h2', tree()).map((heading) => toString(heading))).toEqual(['Start', 'Title of it']);
  });

  test('lists chapters and sections in its contents', () => {
    const contents = select('nav', tree());
    expect(contents && selectAll('a', contents).map(({ properties }) => properties.href)).toEqual([
      '#home',
      '#home_a',
      '#role',
      '#role_a',
    ]);
  });

  test('names the address of each chapter, where the home address is known', () => {
    const lines = selectAll('p.chapter-address[data-needs-address]', tree()).map((line) => toString(line));
    expect(lines).toEqual(['https://guide.invalid/', 'https://guide.invalid/role/']);
  });

  test('needs a place for the chapters', () => {
    expect(() => fillPrintEdition('<p>x</p>', [], '')).toThrow('data-edition');
  });
});
