import { expect, test } from 'vitest';
import { figureSchema } from '../../../src/schemas/figure.ts';

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

test.each([{}, { numerator: 738 }, { denominator: 895 }])('a figure with only %j has no number', (fields) => {
  expect(messages(fields)).toEqual(['write the value, or numerator and denominator']);
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
  expect(messages({ numerator: 1.5, denominator: 2 })).toHaveLength(1);
  expect(messages({ numerator: 0, denominator: 0 })).toHaveLength(1);
});

test('a number without its population, place or period is refused', () => {
  for (const field of ['population', 'place', 'period', 'source', 'recheckBy']) {
    expect(messages({ value: 5, [field]: undefined })).toHaveLength(1);
  }
});
