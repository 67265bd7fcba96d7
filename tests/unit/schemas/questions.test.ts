import { expect, test } from 'vitest';
import { questionsSchema } from '../../../src/schemas/questions.ts';

const messages = (value: unknown) =>
  questionsSchema
    .safeParse(value)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('questions stand below the id of their section', () => {
  expect(messages({ introduction: ['what is it'], pay: ['what do they earn', 'salary'] })).toEqual([]);
  expect(messages(['what is it'])).toEqual([': write the id of a section and below it a list of questions']);
  expect(messages({ pay: 'what do they earn' })).toEqual(['pay: write a list of questions']);
});

test('a section has each question once, however it is spelt', () => {
  expect(messages({ pay: ['what’s the pay', 'salary', 'Whats the pay?'] })).toEqual([
    'pay.2: “Whats the pay?” stands there already, as number 1; delete one',
  ]);
});

test('a question has words, and no more than search reads', () => {
  expect(messages({ pay: ['?', 2030, 'a'.repeat(121)] })).toEqual([
    'pay.0: write a question with letters or digits',
    'pay.1: write a question; put it in quotes when YAML reads it as something else',
    'pay.2: search reads no more than 120 characters; shorten it',
  ]);
});
