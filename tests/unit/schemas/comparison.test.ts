import { expect, test } from 'vitest';
import { cellSchema } from '../../../src/schemas/comparison.ts';

const cell = { text: 'Builds products.', detail: 'Counted.', grade: 'official', sources: ['book'] };
const messages = (fields: Record<string, unknown>) =>
  cellSchema.safeParse({ ...cell, ...fields }).error?.issues.map(({ message }) => message) ?? [];

test('a cell is short enough to be read in a table', () => {
  expect(messages({ text: Array(22).fill('word').join(' ') })).toEqual([]);
  expect(messages({ text: Array(23).fill('word').join(' ') })).toEqual(['keep a cell to 22 words']);
});

test('a cell without a source is our judgement and says so', () => {
  expect(messages({ sources: [] })).toEqual(['name at least one source, or grade it our-judgement']);
  expect(messages({ sources: [], grade: 'our-judgement' })).toEqual([]);
});

test('a weight is one of three words', () => {
  expect(messages({ weight: 'rare' })).toEqual([]);
  expect(messages({ weight: 'seldom' })).toHaveLength(1);
});
