import { expect, test } from 'vitest';
import {
  chooseSavedFiles,
  findSaved,
  isImmutable,
  savedAddress,
  savedPath,
} from '../../../../src/lib/offline/saved-files.ts';

test('the copy holds what is read and searched, and not what repeats it for machines or paper', () => {
  const kept = [
    'index.html',
    'role/index.html',
    'assets/search.1a.js',
    'assets/share.1a.js',
    '_astro/a.png',
    '_astro/a.woff2',
    'icons/192.png',
    'favicon.svg',
    'site.webmanifest',
  ];
  const left = [
    'print/index.html',
    '404.html',
    'role/index.md',
    'role/index.html.gz',
    'assets/search.1a.js.br',
    'data/roles.json',
    'social/role.png',
    'ai-engineer-guide.epub',
    'feed.xml',
    'offline-worker.js',
    '.stamp.json',
    'licences.txt',
  ];
  expect(chooseSavedFiles([...kept, ...left])).toEqual(kept);
  expect(kept.slice(0, 3).map(savedPath)).toEqual(['', 'role/', 'assets/search.1a.js']);
});

test('addresses of the guide are found however they are written, and no others', () => {
  const files = { '': 'a', 'role/': 'b', 'assets/search.js': 'c' };
  const scope = 'https://example.org/guide/';
  const find = (address: string) => findSaved(files, scope, address);
  expect(find('https://example.org/guide/')).toBe('');
  expect(find('https://example.org/guide/index.html')).toBe('');
  expect(find('https://example.org/guide/role/?q=1#a')).toBe('role/');
  expect(find('https://example.org/guide/role')).toBe('role/');
  expect(find('https://example.org/guide/role/index.html')).toBe('role/');
  expect(find('https://example.org/guide/assets/search.js')).toBe('assets/search.js');
  for (const other of [
    'guide/roles/',
    'guide/constructor',
    'guide/role/x',
    'other/role/',
    'role/',
    'guide',
  ]) {
    expect(find(`https://example.org/${other}`), other).toBeUndefined();
  }
  expect(find('https://example.com/guide/role/')).toBeUndefined();
});

test('two editions of a file are kept under different addresses', () => {
  const scope = 'https://example.org/guide/';
  expect(savedAddress({ 'role/': 'a1' }, scope, 'role/')).toBe('https://example.org/guide/role/?saved=a1');
  expect(savedAddress({ '': 'a2' }, scope, '')).toBe('https://example.org/guide/?saved=a2');
});

test('only files with a hash in their name are used from the copy while there is a network', () => {
  expect(['_astro/a.css', 'assets/search.1a.js'].every(isImmutable)).toBe(true);
  expect(['', 'role/', 'favicon.svg', 'icons/192.png', 'role/assets/'].some(isImmutable)).toBe(false);
});
