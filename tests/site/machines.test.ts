import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { markdownToHtml } from 'satteri';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { dataFileList } from '../../src/lib/data-export/data-files.ts';
import { chapterFile } from '../../src/lib/editions/book/book-chapter.ts';
import { hasClass } from '../../src/lib/editions/clean-content.ts';
import { readEditionPage } from '../../src/lib/editions/edition-page.ts';
import { twinAddress } from '../../src/lib/editions/markdown-twin.ts';
import { dropAdded } from '../../src/lib/editions/drop-added.ts';
import { pageIdOf } from '../../src/lib/editions/rename-ids.ts';
import { markId } from '../../src/lib/page/number-citations.ts';
import { readSections, readText } from '../../src/lib/page/sections.ts';
import { recordsFromHtml } from '../../src/lib/search/records-from-html.ts';
import { addressOfFile } from '../../src/lib/urls/output-address.ts';
import { BOOK } from '../../src/site.ts';
import { textIn } from '../support/book-text.ts';
import { openBuiltSite } from '../support/built-site.ts';

const site = await openBuiltSite();
const book = site.openBook(BOOK.path.slice(1));
const print = fromHtml(site.read('print/index.html'));

/** Where a chapter stands on the web, which its page does not say. */
function isAddress(node: ElementContent): boolean {
  return node.type === 'element' && hasClass(node, 'chapter-address');
}
const pages = site.files
  .filter((file) => file.endsWith('/index.html') || file === 'index.html')
  .map((file) => ({ address: addressOfFile(file), html: site.read(file) }))
  .filter(({ html, address }) => readEditionPage(html, address));

/** Letters and digits only: what separates words differs between HTML, Markdown and paper. */
const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** A page without marks of citations and without what only decorates. */
function plain(html: string): Root {
  const tree = fromHtml(html);
  visit(tree, 'element', (element, index, parent) => {
    const { dataSource, ariaHidden, href, role } = element.properties;
    const isMark =
      dataSource !== undefined || role === 'doc-noteref' || String(href).startsWith(`#${markId('')}`);
    if (!parent || index === undefined || (!isMark && ariaHidden !== 'true')) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  return tree;
}

/** What readers read on a page, in order, and then the notes that the selector picks. */
function readLetters(html: string, notes: string): string {
  const tree = plain(html);
  const sections = readSections(tree).map(({ id, heading, text }) => (id === '' ? text : heading + text));
  const added = selectAll(notes, tree).map((note) => toText({ type: 'root', children: [note] }));
  return lettersOf([...sections, ...added].join(''));
}

/** Where two texts part, with what comes next in each; undefined when they are the same. */
function firstDifference(one: string, other: string): { one: string; other: string } | undefined {
  if (one === other) return undefined;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, at < 0 ? one.length - 20 : at - 20);
  return { one: one.slice(from, from + 60), other: other.slice(from, from + 60) };
}

interface DataContent {
  readonly items: readonly Readonly<Record<string, unknown>>[];
}
const dataOf = (name: string): DataContent['items'] =>
  (JSON.parse(site.read(`data/${name}.json`)) as DataContent).items;

describe('page, Markdown, print and data say the same', () => {
  test.each(pages)('$address says the same as its Markdown twin', ({ address, html }) => {
    const twin = site.read(twinAddress(address).slice(1)).replaceAll(/\[\^[^\]]+\](?::.*)?/g, '');
    const letters = readLetters(html, '.notes.figs');
    expect(letters.length).toBeGreaterThan(100);
    const markdown = toText(fromHtml(markdownToHtml(twin).html));
    expect(firstDifference(letters, lettersOf(markdown))).toBeUndefined();
  });

  test.each(pages.filter(({ address }) => !['/search/', '/data/'].includes(address)))(
    '$address says the same on the print page',
    ({ address, html }) => {
      const chapter = select(`[id="${pageIdOf(address)}"]`, print);
      const body = chapter?.children.filter((child) => !isAddress(child)) ?? [];
      const letters = lettersOf(toText(plain(toHtml({ type: 'root', children: body }))));
      const page = toHtml(dropAdded(fromHtml(html)));
      expect(firstDifference(readLetters(page, '.notes, .checked'), letters)).toBeUndefined();
    },
  );

  test.each(pages.filter(({ address }) => !['/search/', '/data/'].includes(address)))(
    '$address says the same in the e-book',
    ({ address, html }) => {
      const page = toHtml(dropAdded(fromHtml(html)));
      const body = select('body', fromHtml(textIn(book, `EPUB/${chapterFile(address)}`)));
      const letters = lettersOf(toText(plain(toHtml(body ?? []))));
      expect(firstDifference(readLetters(page, '.notes, .checked'), letters)).toBeUndefined();
    },
  );

  test('every number on a page is the number in the data', () => {
    const values = new Map(dataOf('figures').map(({ id, value }) => [id, value]));
    const printed = pages.flatMap(({ html }) => selectAll('data[data-figure]', fromHtml(html)));
    expect(printed.length).toBeGreaterThan(50);
    for (const { properties } of printed) {
      expect(values.get(properties['dataFigure'])).toBe(Number(properties['value']));
    }
  });

  test('every cell of the comparison is the cell in the data', () => {
    const table = select('table[data-comparison]', fromHtml(site.read('compare/index.html'))) ?? fromHtml('');
    const columns = selectAll('th[data-role]', table).map(({ properties }) => properties['dataRole']);
    const rows = selectAll('tbody tr', table);
    const comparison = dataOf('comparison');
    expect(rows.map(({ properties }) => properties.id)).toEqual(comparison.map(({ id }) => id));
    for (const [at, { id, cells }] of comparison.entries()) {
      const shown = selectAll('td', rows[at]).map((cell) => lettersOf(toText(plain(toHtml(cell)))));
      const said = Object.entries(cells as Record<string, { text: string; items: readonly string[] }>);
      expect(shown).toHaveLength(said.length);
      for (const [role, { text, items }] of said) {
        for (const words of [text, ...items]) {
          expect(shown[columns.indexOf(role)], `${String(id)}, ${role}`).toContain(lettersOf(words));
        }
      }
    }
  });

  test('every section of every page is in the list of sections', () => {
    const listed = dataOf('sections').map(({ heading, text }) => `${String(heading)}: ${String(text)}`);
    const read = pages.flatMap(({ html, address }) => recordsFromHtml(html, address));
    expect(read.length).toBeGreaterThan(100);
    expect(read.filter(({ heading, text }) => !listed.includes(`${heading}: ${text}`))).toEqual([]);
  });

  test('every term and every source of the pages is in the data', () => {
    const idsOf = (selector: string, file: string) =>
      selectAll(selector, fromHtml(site.read(file))).map(({ properties }) => properties.id);
    expect(dataOf('glossary').map(({ id }) => id)).toEqual(idsOf('[data-term-entry]', 'glossary/index.html'));
    expect(dataOf('sources').map(({ id }) => id)).toEqual(idsOf('[data-source-entry]', 'sources/index.html'));
  });
});

describe('the data', () => {
  test.each(dataFileList)(
    '$name: has a schema, a place in the dictionary, and as many rows as items',
    (file) => {
      expect(JSON.parse(site.read(`data/schemas/${file.name}.json`))).toMatchObject({ type: 'object' });
      const heading = select(`h2[id="${file.name}"]`, fromHtml(site.read('data/index.html')));
      expect(heading && readText(heading)).toBe(`${file.title} as data`);
      if (file.columns && file.name !== 'comparison') {
        const csv = site.read(`data/${file.name}.csv`);
        expect(csv.match(/\r\n/g)).toHaveLength(dataOf(file.name).length + 1);
      }
    },
  );
});

interface Described {
  readonly '@type': string;
  readonly [name: string]: unknown;
}

/** What a page describes in terms of schema.org. */
function describedOn(file: string): readonly Described[] {
  const scripts = selectAll('script[type="application/ld+json"]', fromHtml(site.read(file)));
  return scripts.flatMap((script) => {
    const graph = JSON.parse(
      script.children.map((child) => ('value' in child ? child.value : '')).join(''),
    ) as {
      '@context': string;
      '@graph': readonly Described[];
    };
    expect(graph['@context']).toBe('https://schema.org');
    return graph['@graph'];
  });
}

describe('structured data', () => {
  const typesOn = (file: string) => describedOn(file).map((thing) => thing['@type']);

  test('say what each kind of page is', () => {
    expect(typesOn('index.html')).toContain('WebSite');
    expect(typesOn('role/index.html')).toContain('Occupation');
    expect(typesOn('role/ml-engineer/index.html')).toContain('Occupation');
    expect(typesOn('glossary/index.html')).toContain('DefinedTermSet');
    expect(typesOn('data/index.html')).toContain('Dataset');
  });

  test.each(pages.filter(({ address }) => address !== '/'))(
    '$address is an article with a trail',
    ({ address }) => {
      const types = typesOn(`${address.slice(1)}index.html`);
      expect(types).toContain('Article');
      expect(types).toContain('BreadcrumbList');
    },
  );

  test('give an occupation what search engines require', () => {
    for (const file of ['role/index.html', 'role/ml-engineer/index.html']) {
      const occupation = describedOn(file).find((thing) => thing['@type'] === 'Occupation');
      expect(occupation).toMatchObject({
        name: expect.any(String) as string,
        description: expect.any(String) as string,
        skills: expect.stringContaining('Python') as string,
        responsibilities: expect.any(String) as string,
        occupationLocation: { '@type': 'Country' },
        estimatedSalary: { '@type': 'MonetaryAmountDistribution', currency: 'USD' },
      });
    }
  });
});

describe('llms.txt and the sitemap', () => {
  test('name every page', () => {
    const [text, sitemap] = [site.read('llms.txt'), site.read('sitemap-0.xml')];
    for (const { address } of pages) {
      expect(text).toContain(`${twinAddress(address).slice(1)})`);
      expect(sitemap).toContain(`${address}</loc>`);
    }
  });

  test('robots.txt lets everybody read', () => {
    expect(site.read('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n/);
  });
});
