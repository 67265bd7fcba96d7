import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { synonymsSchema } from '../../../src/schemas/synonyms.ts';

const messages = (value: unknown) =>
  synonymsSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test('the synonyms of the guide are sound', () => {
  expect(messages(parse(readFileSync('content/synonyms.yaml', 'utf8')))).toEqual([]);
});

test('a phrase stands in one group only, however it is spelt', () => {
  expect(
    messages([
      ['pay', 'salary'],
      ['wage', 'Salary'],
    ]),
  ).toEqual(['“Salary” already stands in group 1; keep it in one group only']);
});

test('a group of one means nothing, and a phrase has letters or digits', () => {
  expect(messages([['pay']])).toEqual(['a group needs at least two members']);
  expect(messages([['pay', '—']])).toEqual(['write a word or phrase with letters or digits']);
});
