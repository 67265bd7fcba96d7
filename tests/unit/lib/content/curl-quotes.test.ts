import { expect, test } from 'vitest';
import { curlQuotes } from '../../../../src/lib/content/curl-quotes.ts';

test('an apostrophe in a title or an answer is curly', () => {
  expect(curlQuotes("a model's output, the users' rights")).toBe('a model’s output, the users’ rights');
});

test('quotation marks open before a word and close after it', () => {
  expect(curlQuotes(`its 'Backend Engineer (Ruby)' page ("draft")`)).toBe(
    'its ‘Backend Engineer (Ruby)’ page (“draft”)',
  );
});

test('a quotation inside a quotation opens and closes', () => {
  expect(curlQuotes(`'"no" is an answer'`)).toBe('‘“no” is an answer’');
});

test('text that has typographic marks already stays as it is', () => {
  expect(curlQuotes('the vendor’s “model”')).toBe('the vendor’s “model”');
});
