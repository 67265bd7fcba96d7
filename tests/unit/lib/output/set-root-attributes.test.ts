import { expect, test } from 'vitest';
import { hasRootAttribute, setRootAttributes } from '../../../../src/lib/output/set-root-attributes.ts';

test('addresses are set on the html tag, in place of empty ones, and nothing else changes', () => {
  const html = '<!doctype html><html lang="en" data-search="" data-search-index=""><p>$& data-search=""</p>';
  expect(setRootAttributes(html, { 'data-search': '/a.js', 'data-search-index': '/b.js' })).toBe(
    '<!doctype html><html lang="en" data-search="/a.js" data-search-index="/b.js"><p>$& data-search=""</p>',
  );
  expect(setRootAttributes('<html><p>', { 'data-search': '/a.js' })).toBe('<html data-search="/a.js"><p>');
  expect(() => setRootAttributes('<p>', {})).toThrow();
});

test('an attribute is found on the html tag only, with a value and without, and by its whole name', () => {
  const html = '<!doctype html><html lang="en" data-root data-search="/a.js"><p data-share=""></p>';
  const names = ['data-root', 'data-search', 'lang', 'data', 'data-share', 'search'];
  expect(names.filter((name) => hasRootAttribute(html, name))).toEqual(['data-root', 'data-search', 'lang']);
});
