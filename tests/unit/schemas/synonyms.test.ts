import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { synonymsSchema } from '../../../src/schemas/synonyms.ts';

const messages = (groups: unknown) =>
  synonymsSchema.safeParse(groups).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

test('the synonyms of the guide are valid', () => {
  expect(messages(parse(readFileSync('content/synonyms.yaml', 'utf8')))).toBeUndefined();
});

test('all mistakes are listed at once: a lonely member, an empty phrase, a phrase in two groups', () => {
  expect(messages([['pay'], ['wage', '?'], ['salary', 'Wage']])).toEqual([
    expect.stringMatching(/^0: a group needs at least two members/),
    expect.stringMatching(/^1\.1: write a word or phrase/),
    '2.1: “Wage” already stands in group 2; keep it in one group only',
  ]);
  expect(
    messages([
      ['pay', 'wage'],
      ['salary', 'Wage'],
    ]),
  ).toEqual(['1.1: “Wage” already stands in group 1; keep it in one group only']);
});
