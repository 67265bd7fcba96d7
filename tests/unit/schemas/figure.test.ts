import { expect, test } from 'vitest';
import { figureSchema } from '../../../src/schemas/figure.ts';
import { problemsAfter } from '../../fixtures/content.ts';

const figure = {
  id: 'ads-python',
  what: 'adverts that list Python',
  unit: 'percent',
  population: 'adverts',
  place: 'one board',
  period: 'January 2026',
  source: 'book',
  checked: '2026-11-22',
  recheckBy: '2027-05-22',
};
const messages = (fields: Record<string, unknown>) =>
  figureSchema.safeParse({ ...figure, ...fields }).error?.issues.map(({ message }) => message) ?? [];

test.each([
  { value: 82.5 },
  { numerator: 738, denominator: 895 },
  { value: 82.5, numerator: 738, denominator: 895 },
])('a figure may have %j', (fields) => {
  expect(messages(fields)).toEqual([]);
});

const NO_VALUE = 'write the value; only a percentage may have numerator and denominator instead';
const NO_DENOMINATOR = 'write of how many, or remove the numerator';

test.each([{}, { denominator: 895 }])('a figure with only %j has no number', (fields) => {
  expect(messages(fields)).toEqual([NO_VALUE]);
});

test.each(['USD', 'GBP', 'EUR', 'count', 'years', 'hours'])('counts do not give a number in %s', (unit) => {
  expect(messages({ unit, numerator: 5, denominator: 10 })).toEqual([NO_VALUE]);
});

test('a numerator says of how many', () => {
  expect(messages({ numerator: 738 })).toEqual([NO_VALUE, NO_DENOMINATOR]);
  expect(messages({ value: 15, numerator: 738 })).toEqual([NO_DENOMINATOR]);
});

test('no more are counted than there are', () => {
  expect(messages({ numerator: 895, denominator: 895 })).toEqual([]);
  expect(messages({ numerator: 896, denominator: 895 })).toEqual([
    'is more than the denominator; correct one of the two',
  ]);
});

test('a share that does not follow from its counts is refused', () => {
  expect(messages({ value: 83, numerator: 738, denominator: 895 })).toEqual([
    'the value is not numerator / denominator; leave the value out',
  ]);
});

test('counts beside an amount of money are no share', () => {
  expect(messages({ unit: 'USD', value: 90000, numerator: 3, denominator: 4 })).toEqual([]);
});

test('half a count and a share of nothing are refused', () => {
  const problems = problemsAfter(({ data }) =>
    data.figures.push(
      { ...figure, id: 'half', numerator: 1.5, denominator: 2 },
      { ...figure, id: 'nothing', numerator: 0, denominator: 0 },
    ),
  );
  expect(problems).toEqual([
    'content/figures.yaml › half › numerator: write a whole number',
    'content/figures.yaml › nothing › denominator: write at least 1',
  ]);
});

test('a number without its population, place or period is refused', () => {
  for (const field of ['population', 'place', 'period', 'source', 'recheckBy']) {
    expect(messages({ value: 5, [field]: undefined })).toHaveLength(1);
  }
});
