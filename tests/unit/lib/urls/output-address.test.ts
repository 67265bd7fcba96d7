import { expect, test } from 'vitest';
import { addressOfFile, fileOfAddress, isFile } from '../../../../src/lib/urls/output-address.ts';

test.each([
  ['index.html', '/'],
  ['role/index.html', '/role/'],
  ['path/myindex.html', '/path/myindex.html'],
  ['404.html', '/404.html'],
  ['data/roles.json', '/data/roles.json'],
])('%s is reached at %s and back', (file, address) => {
  expect(addressOfFile(file)).toBe(address);
  expect(fileOfAddress(address)).toBe(file);
});

test('query, fragment and percent signs do not hide the file', () => {
  expect(fileOfAddress('/role/?a=/x#b/c')).toBe('role/index.html');
  expect(fileOfAddress('/na%C3%AFve.svg')).toBe('naïve.svg');
  expect(fileOfAddress('/%zz')).toBeUndefined();
});

test('an address of a page or a section is none of a file', () => {
  const addresses = ['/', '/role/', '/role/#pay', '/404.html', '/data/roles.csv'];
  expect(addresses.filter(isFile)).toEqual(['/404.html', '/data/roles.csv']);
});
