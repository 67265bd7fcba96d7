import { expect, test } from 'vitest';
import { completeAddress } from '../../../../src/lib/editions/complete-address.ts';
import { readInsideAddress } from '../../../../src/lib/editions/inside-address.ts';

test('an address in the guide is read as a page and an id', () => {
  expect(readInsideAddress('/a/', '#x')).toEqual({ page: '/a/', id: 'x' });
  expect(readInsideAddress('/a/', '/b/#y')).toEqual({ page: '/b/', id: 'y' });
  expect(readInsideAddress('/a/', '/search/?q=1')).toEqual({ page: '/search/', id: '' });
});

test('other addresses are not in the guide', () => {
  for (const address of ['https://example.org/#x', '//example.org/', 'mailto:a@b', '']) {
    expect(readInsideAddress('/a/', address)).toBeUndefined();
  }
});

test('a complete address keeps its query and fragment', () => {
  expect(completeAddress('/a/', '/search/?q=1#r', 'https://e.org/g/')).toBe('https://e.org/g/search/?q=1#r');
  expect(completeAddress('/a/', '#x', 'https://e.org/g/')).toBe('https://e.org/g/a/#x');
  expect(completeAddress('/a/', 'https://other.org/', 'https://e.org/')).toBe('https://other.org/');
});
