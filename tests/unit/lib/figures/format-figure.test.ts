import { expect, test } from 'vitest';
import { describeFigure, figureValue, formatFigure } from '../../../../src/lib/figures/format-figure.ts';
import type { Figure } from '../../../../src/schemas/figure.ts';

const figure = (fields: Partial<Figure>): Figure => ({
  id: 'a',
  what: 'adverts that list Python',
  unit: 'percent',
  signed: false,
  population: 'adverts',
  place: 'one board',
  period: 'January 2026',
  source: 'book',
  checked: '2026-11-22',
  recheckBy: '2027-05-22',
  ...fields,
});

test.each<[string, Partial<Figure>]>([
  ['82.5%', { numerator: 738, denominator: 895 }],
  ['50.0%', { numerator: 1, denominator: 2 }],
  ['50%', { value: 50 }],
  ['21.14%', { value: 21.14 }],
  ['0.19%', { value: 0.19 }],
  ['+15%', { value: 15, signed: true }],
  ['−3.2%', { value: -3.2, signed: true }],
  ['0%', { value: 0, signed: true }],
  ['$133,080 a year', { unit: 'USD', value: 133080, per: 'year' }],
  ['£450.50 a month', { unit: 'GBP', value: 450.5, per: 'month' }],
  ['€0.25', { unit: 'EUR', value: 0.25 }],
  ['1,895,500', { unit: 'count', value: 1895500 }],
  ['3.7 years', { unit: 'years', value: 3.7 }],
  ['1 hour', { unit: 'hours', value: 1 }],
])('a figure is printed as %s', (text, fields) => {
  expect(formatFigure(figure(fields))).toBe(text);
});

test('the value of a share is computed from its counts, to one decimal place', () => {
  expect(figureValue(figure({ numerator: 738, denominator: 895 }))).toBe(82.5);
  expect(figureValue(figure({ value: 82.46, numerator: 738, denominator: 895 }))).toBe(82.46);
});

test('a figure with neither a value nor counts is a programming error', () => {
  expect(() => figureValue(figure({ numerator: 3 }))).toThrow('figure a has neither a value nor counts');
});

test.each<[string, Partial<Figure>]>([
  ['738 of 1,895 adverts; one board; January 2026', { numerator: 738, denominator: 1895 }],
  ['412 adverts; one board; January 2026', { value: 90000, unit: 'USD', denominator: 412 }],
  ['adverts; one board; January 2026', { value: 15 }],
])('a figure is described as “%s”', (text, fields) => {
  expect(describeFigure(figure(fields))).toBe(text);
});
