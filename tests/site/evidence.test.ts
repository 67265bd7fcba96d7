import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/integrations/read-content.ts';
import { idOf, fieldOf } from '../../src/lib/content/field-of.ts';
import { curlQuotes } from '../../src/lib/content/curl-quotes.ts';
import { formatFigure, figureValue } from '../../src/lib/figures/format-figure.ts';
import { entryPath } from '../../src/lib/urls/entry-path.ts';
import { figureSchema } from '../../src/schemas/figure.ts';
import { readCorpus } from '../search/built-records.ts';
import { addressOfLink, pageAt, PAGES } from './read-site.ts';

const { guide } = readContent(process.cwd());
// /print/ repeats the other pages.
const READING = PAGES.filter(({ address }) => address !== '/print/');

describe('sources', () => {
  const listed = selectAll('[data-source-entry]', pageAt('/sources/').tree).map(({ properties }) =>
    String(properties['id']),
  );
  const citations = READING.flatMap((page) =>
    selectAll('a[data-source]', page.tree).map((mark) => ({
      page,
      mark,
      id: String(mark.properties['dataSource']),
    })),
  );

  test('every source of the file stands on the page of sources once', () => {
    expect(listed.toSorted()).toEqual(guide.data.sources.map(idOf).sort());
  });

  test('every citation names a listed source', () => {
    expect(
      citations.filter(({ id }) => !listed.includes(id)).map(({ page, id }) => `${page.address} ${id}`),
    ).toEqual([]);
  });

  test('every citation leads to the source, by the notes of its page', () => {
    const lost = citations.filter(({ page, mark, id }) => {
      const target = addressOfLink(page, mark.properties['href']);
      if (target === `/sources/#${id}`) return false;
      const note = select(`[id="${target?.split('#')[1]}"]`, page.tree);
      const onward =
        note && selectAll('a', note).map(({ properties }) => addressOfLink(page, properties['href']));
      return !onward?.includes(`/sources/#${id}`);
    });
    expect(lost.map(({ page, id }) => `${page.address} ${id}`)).toEqual([]);
  });

  test('every listed source is cited, or says why it stays', () => {
    const cited = new Set(citations.map(({ id }) => id));
    const idle = guide.data.sources.filter(
      (source) => !cited.has(idOf(source)) && fieldOf(source, 'keep') === undefined,
    );
    expect(idle.map(idOf)).toEqual([]);
  });

  test('a source that says why it stays without a citation has none', () => {
    const cited = new Set(citations.map(({ id }) => id));
    const kept = guide.data.sources.filter((source) => fieldOf(source, 'keep') !== undefined);
    expect(kept.map(idOf).filter((id) => cited.has(id))).toEqual([]);
  });
});

describe('figures', () => {
  const figures = new Map(guide.data.figures.map((figure) => [idOf(figure), figureSchema.parse(figure)]));
  const printed = READING.flatMap((page) =>
    selectAll('data[data-figure]', page.tree).map((element) => ({ page, element })),
  );

  test('every number on a page is the number of the file', () => {
    const wrong = printed.filter(({ element }) => {
      const figure = figures.get(String(element.properties['dataFigure']));
      return (
        !figure ||
        Number(element.properties['value']) !== figureValue(figure) ||
        toString(element) !== formatFigure(figure)
      );
    });
    expect(wrong.map(({ page, element }) => `${page.address} ${toString(element)}`)).toEqual([]);
  });
});

describe('terms', () => {
  test('a page links each term once, to its entry in the glossary', () => {
    const entries = selectAll('[data-term-entry]', pageAt('/glossary/').tree).map(
      ({ properties }) => properties['id'],
    );
    for (const page of READING) {
      const links = selectAll('a[data-term]', page.tree);
      const ids = links.map(({ properties }) => String(properties['dataTerm']));
      expect(new Set(ids).size, page.address).toBe(ids.length);
      expect(
        ids.filter((id) => !entries.includes(id)),
        page.address,
      ).toEqual([]);
      expect(links.map(({ properties }) => addressOfLink(page, properties['href']))).toEqual(
        ids.map((id) => `/glossary/#${id}`),
      );
    }
  });

  test('most terms are used where readers meet them', () => {
    const linked = new Set(
      READING.flatMap(({ tree }) => selectAll('a[data-term]', tree).map((a) => a.properties['dataTerm'])),
    );
    expect(linked.size).toBeGreaterThan(guide.data.glossary.length / 2);
  });
});

test('search words for a section reach search, with a section of the page', async () => {
  const { records } = await readCorpus();
  const known = new Map(records.map(({ url, keywords }) => [url, keywords]));
  const lost = guide.entries.flatMap(({ collection, id: entry, data }) => {
    const [page = ''] = entryPath(collection, entry).split('#');
    const words = (fieldOf(data, 'sectionKeywords') ?? {}) as Readonly<Record<string, readonly string[]>>;
    return Object.entries(words).flatMap(([id, own]) =>
      own
        .map(curlQuotes)
        .filter((word) => !known.get(`${page}#${id}`)?.includes(word))
        .map((word) => `${page}#${id}: ${word}`),
    );
  });
  expect(lost).toEqual([]);
});
