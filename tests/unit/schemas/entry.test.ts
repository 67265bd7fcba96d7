import type { z } from 'astro/zod';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addressSchema,
  answerSchema,
  claimSchema,
  dateSchema,
  idSchema,
  lineSchema,
  STATEMENT_COUNT,
  statementSchema,
} from '../../../src/schemas/entry.ts';

const messages = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test.each(['primary-focus', 'a', '2026-11-24-first', 'c3'])('“%s” is an id', (id) => {
  expect(messages(idSchema, id)).toEqual([]);
});

test.each(['', 'Primary-focus', 'primary_focus', 'primary--focus', '-focus', 'focus-', 'naïve'])(
  '“%s” is no id, since ids stand in addresses',
  (id) => {
    expect(messages(idSchema, id)).toEqual([
      'write an id in lower-case letters, digits and single hyphens, such as primary-focus',
    ]);
  },
);

test('a date may be a string or what YAML made of it', () => {
  expect(dateSchema.parse('2026-11-22')).toBe('2026-11-22');
  expect(dateSchema.parse(new Date('2026-11-22'))).toBe('2026-11-22');
});

test.each(['2026-11', '22.11.2026', '2026-02-30', 20261122])('%j is no date', (date) => {
  expect(messages(dateSchema, date)).toEqual(['write a date as 2026-11-22']);
});

test('a line is trimmed, not empty and one line only', () => {
  expect(lineSchema.parse('  Two words ')).toBe('Two words');
  expect(messages(lineSchema, '   ')).toEqual(['write at least one word']);
  expect(messages(lineSchema, 'one\ntwo')).toEqual(['keep it on one line']);
});

test('an answer has at most thirty words, however they are spaced', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(' ', '  ', '\t'), (count, blank) => {
      const answer = Array.from({ length: count }, () => 'word').join(blank);
      expect(answerSchema.safeParse(answer).success).toBe(count <= 30);
    }),
  );
});

test('the statements of the article are S1 to S72 and nothing else', () => {
  for (let number = 0; number <= 100; number += 1) {
    const expected = number >= 1 && number <= STATEMENT_COUNT;
    expect(statementSchema.safeParse(`S${number}`).success).toBe(expected);
  }
  expect(messages(statementSchema, 's8')).toEqual(['write a statement id from S1 to S72']);
});

test.each(['/', '/role/', '/role/#pay', '/compare/same-request/', '/#at-a-glance'])(
  '%s is an address',
  (address) => {
    expect(messages(addressSchema, address)).toEqual([]);
  },
);

test.each(['', 'role/', '/role', '/role#pay', '/role/#', '/Role/', 'https://example.org/'])(
  '“%s” is no address',
  (address) => {
    expect(messages(addressSchema, address)).toEqual([
      'write an address from the root, such as /role/ or /role/#pay',
    ]);
  },
);

test('a claim needs a source unless it is our judgement', () => {
  const claim = { claim: 'Adverts ask for it.', grade: 'measured' };
  expect(messages(claimSchema, claim)).toEqual(['name at least one source, or grade it our-judgement']);
  expect(messages(claimSchema, { ...claim, sources: ['book'] })).toEqual([]);
  expect(messages(claimSchema, { ...claim, grade: 'our-judgement' })).toEqual([]);
  expect(messages(claimSchema, { ...claim, grade: 'rumour' })).toEqual([
    'write one of: official, measured, several-practitioners, one-practitioner, our-judgement',
  ]);
});
