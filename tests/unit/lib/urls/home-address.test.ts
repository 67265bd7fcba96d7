import { expect, test } from 'vitest';
import { readHomeAddress } from '../../../../src/lib/urls/home-address.ts';

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://Example.org/guide', 'https://example.org/guide/'],
  ['http://localhost:8080/a/b/', 'http://localhost:8080/a/b/'],
])('%s is accepted as %s', (text, home) => {
  expect(readHomeAddress(text)).toBe(home);
});

test.each([
  'example.org',
  '/guide/',
  'ftp://example.org/',
  'https://example.org/?a',
  'https://example.org/#a',
  'https://u@example.org/',
  "https://example.org/a'b/",
  'https://example.org/a&b/',
  '',
])('%j is refused with an example of what to write', (text) => {
  expect(() => readHomeAddress(text)).toThrow(/Write something like https:\/\/example\.org\/guide\//);
});
