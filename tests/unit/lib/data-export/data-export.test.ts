import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { dataFileList, dataFiles } from '../../../../src/lib/data-export/data-files.ts';
import { describeFields } from '../../../../src/lib/data-export/describe-fields.ts';
import {
  contentFileNames,
  listItems,
  listRows,
  type GuideData,
} from '../../../../src/lib/data-export/list-items.ts';
import { printFigures } from '../../../../src/lib/data-export/print-figures.ts';
import { writeCsv } from '../../../../src/lib/data-export/write-csv.ts';
import { writeDataJson, writeJsonSchema } from '../../../../src/lib/data-export/write-json.ts';
import { aspectSchema } from '../../../../src/schemas/comparison.ts';
import { figureSchema } from '../../../../src/schemas/figure.ts';
import { ROLE_IDS } from '../../../../src/schemas/roles.ts';
import { termSchema } from '../../../../src/schemas/term.ts';

const figure = figureSchema.parse({
  id: 'ads-python',
  what: 'adverts that list Python',
  unit: 'percent',
  numerator: 1,
  denominator: 4,
  population: 'adverts',
  place: 'Built In',
  period: 'January 2026',
  source: 's-1',
  checked: '2026-01-02',
  recheckBy: '2027-01-02',
});
const cell = {
  text: 'Python in [[ads-python]].',
  items: ['Python', 'SQL'],
  detail: 'D',
  grade: 'our-judgement',
};
const aspect = aspectSchema.parse({
  title: 'Stack',
  answer: 'Python.',
  order: 1,
  checked: '2026-01-02',
  question: 'Which?',
  change: 'A count.',
  keywords: ['secret word'],
  cells: Object.fromEntries(ROLE_IDS.map((role) => [role, cell])),
});
const guide: GuideData = {
  roles: [],
  aspects: [{ id: 'tech-stack', data: aspect }],
  steps: [],
  figures: [figure],
  terms: [termSchema.parse({ id: 'agent', term: 'agent', says: 'S', means: 'M', sources: ['s-1'] })],
  sources: [],
};
const home = 'https://example.org/';

describe('the data of the guide', () => {
  test('fit their schemas, in Zod and as JSON Schema', () => {
    for (const name of contentFileNames) {
      const json: unknown = JSON.parse(writeDataJson(dataFiles[name], listItems(name, guide, home), 'CC'));
      const schema = JSON.parse(writeJsonSchema(dataFiles[name])) as Parameters<typeof z.fromJSONSchema>[0];
      expect(z.fromJSONSchema(schema).safeParse(json)).toMatchObject({ success: true });
    }
  });

  test('cannot be written when they do not fit', () => {
    expect(() => writeDataJson(dataFiles.glossary, [{ id: 'agent' }], 'CC')).toThrow();
  });

  test('print figures as the pages do and name them in full', () => {
    const [item] = listItems('comparison', guide, home);
    expect(item).toMatchObject({
      id: 'tech-stack',
      url: 'https://example.org/compare/ai-engineer-vs-ml-engineer/#tech-stack',
      cells: { 'ai-engineer': { text: 'Python in 25.0% (1 of 4 adverts; Built In; January 2026).' } },
    });
    expect(listItems('figures', guide, home)).toMatchObject([{ id: 'ads-python', value: 25, text: '25.0%' }]);
  });

  test('leave out what only the site needs', () => {
    expect(JSON.stringify(listItems('comparison', guide, home))).not.toContain('secret word');
  });

  test('name a figure that does not exist', () => {
    expect(() => printFigures(['[[no-such]]'], [])).toThrow('no-such');
  });
});

describe('the tables', () => {
  test('of the comparison have one row per aspect and role', () => {
    const rows = listRows('comparison', listItems('comparison', guide, home));
    expect(rows).toHaveLength(ROLE_IDS.length);
    expect(rows[1]).toMatchObject({ id: 'tech-stack', role: 'ml-engineer', items: ['Python', 'SQL'] });
  });

  test('have columns that exist', () => {
    const rows = listRows('comparison', listItems('comparison', guide, home));
    const optional = ['weight', 'disagreement'];
    const missing = dataFiles.comparison.columns.filter((column) => !(column in (rows[0] ?? {})));
    expect(missing.filter((column) => !optional.includes(column))).toEqual([]);
  });

  test('are written as RFC 4180 says', () => {
    const rows = [{ a: 'plain', b: ['x', 'y'] }, { a: 'a "quote", a comma', b: 'two\nlines' }, { b: 0 }];
    expect(writeCsv(['a', 'b'], rows)).toBe(
      'a,b\r\nplain,x; y\r\n"a ""quote"", a comma","two\nlines"\r\n,0\r\n',
    );
  });
});

describe('the data dictionary', () => {
  test('lists fields with their type, down to the last', () => {
    const fields = describeFields(dataFiles.comparison.item);
    expect(fields.find(({ name }) => name === 'cells.*.weight')).toEqual({
      name: 'cells.*.weight',
      type: 'one of: core, sometimes, rare',
      isOptional: true,
      about: expect.stringContaining('weightQuestion') as string,
    });
    expect(fields.find(({ name }) => name === 'cells.*.items')?.type).toBe('list of text');
    expect(fields.find(({ name }) => name === 'url')?.type).toBe('address');
  });

  test.each(dataFileList)('says what every field of $name means', ({ item }) => {
    const fields = describeFields(item);
    expect(fields.length).toBeGreaterThan(3);
    expect(fields.filter(({ about }) => about.trim() === '').map(({ name }) => name)).toEqual([]);
  });

  test('names every field of every file', () => {
    for (const { item } of dataFileList) {
      const names = describeFields(item).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(Object.keys(item.shape)));
    }
  });
});
