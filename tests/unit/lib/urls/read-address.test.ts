import { expect, test } from 'vitest';
import { readAddress } from '../../../../src/lib/urls/read-address.ts';

test.each([
  ['/role/#a', { kind: 'inside', address: '/role/#a' }],
  ['#a', { kind: 'inside', address: '/path/plan/#a' }],
  ['?q=1', { kind: 'inside', address: '/path/plan/?q=1' }],
  ['../shipping/', { kind: 'inside', address: '/path/shipping/' }],
  ['../../../../x/', { kind: 'inside', address: '/x/' }],
  ['https://guide.invalid/role/', { kind: 'home', address: '/role/' }],
  ['//guide.invalid/role/', { kind: 'home', address: '/role/' }],
  ['https://example.org/', { kind: 'outside', scheme: 'https:' }],
  ['//example.org/x.js', { kind: 'outside', scheme: 'https:' }],
  ['/\\example.org/x.js', { kind: 'outside', scheme: 'https:' }],
  ['mailto:a@example.org', { kind: 'outside', scheme: 'mailto:' }],
  [' javascript:alert(1)', { kind: 'outside', scheme: 'javascript:' }],
  ['java\tscript:alert(1)', { kind: 'outside', scheme: 'javascript:' }],
  ['JAVASCRIPT:alert(1)', { kind: 'outside', scheme: 'javascript:' }],
  ['https://', { kind: 'unreadable' }],
])('%j on a page is read as a browser reads it', (address, expected) => {
  expect(readAddress('/path/plan/', address)).toEqual(expected);
});
