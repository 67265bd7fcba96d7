import { expect, test } from 'vitest';
import { buildRows, splitItems, type AspectCells } from '../../../../src/lib/comparison/build-rows.ts';
import type { Cell } from '../../../../src/schemas/comparison.ts';

const cell = (text: string, ...items: readonly string[]): Cell => ({
  text,
  items: [...items],
  detail: 'Counted.',
  grade: 'official',
  sources: ['book'],
});
const languages: AspectCells = {
  id: 'tech-stack',
  title: 'Languages',
  cells: {
    'ai-engineer': cell('Mostly Python.', 'Python', 'TypeScript', 'SQL'),
    'ml-engineer': cell('Nearly all Python.', 'Python', 'SQL', 'C++'),
    'data-engineer': cell('SQL first.', 'SQL', 'Java'),
  },
};
const focus: AspectCells = {
  id: 'primary-focus',
  title: 'Focus',
  cells: { 'ai-engineer': cell('Products.', 'Prompts'), 'ml-engineer': cell('Models.') },
};

const sharedItems = (roles: Parameters<typeof buildRows>[1]) =>
  buildRows([languages], roles)[0]?.cells.map(({ items }) =>
    items.filter(({ shared }) => shared).map(({ name }) => name),
  );

test('rows follow the order of the aspects and cells the order of the roles', () => {
  const rows = buildRows([languages, focus], ['ml-engineer', 'ai-engineer']);
  expect(rows.map(({ id, title }) => [id, title])).toEqual([
    ['tech-stack', 'Languages'],
    ['primary-focus', 'Focus'],
  ]);
  expect(rows[0]?.cells.map(({ role, text, sources }) => [role, text, sources])).toEqual([
    ['ml-engineer', 'Nearly all Python.', ['book']],
    ['ai-engineer', 'Mostly Python.', ['book']],
  ]);
});

test('an item is marked as shared where every role of the table has it', () => {
  expect(sharedItems(['ai-engineer', 'ml-engineer'])).toEqual([
    ['Python', 'SQL'],
    ['Python', 'SQL'],
  ]);
  expect(sharedItems(['ai-engineer', 'ml-engineer', 'data-engineer'])).toEqual([['SQL'], ['SQL'], ['SQL']]);
});

test('a table of one role marks nothing as shared', () => {
  expect(sharedItems(['ai-engineer'])).toEqual([[]]);
});

test('a missing cell is a programming error that names aspect and role', () => {
  expect(() => buildRows([focus], ['ai-engineer', 'data-engineer'])).toThrow(
    'aspect primary-focus has no cell for data-engineer',
  );
});

test('items are sorted by who has them, each once', () => {
  const again: AspectCells = {
    ...languages,
    id: 'frameworks',
    cells: { 'ai-engineer': cell('a', 'Python', 'C++'), 'ml-engineer': cell('b', 'PyTorch') },
  };
  expect(splitItems([languages, again], 'ai-engineer', 'ml-engineer')).toEqual({
    onlyFirst: ['TypeScript'],
    both: ['Python', 'SQL', 'C++'],
    onlySecond: ['PyTorch'],
  });
});
