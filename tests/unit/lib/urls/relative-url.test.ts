import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relativeUrl } from '../../../../src/lib/urls/relative-url.ts';

const segment = fc
  .stringMatching(/^[a-z0-9:@!$&'()*+,;=._~%-]{1,12}$/)
  .filter((text) => !/^\.{1,2}$|%/.test(text));
const folder = fc
  .array(segment, { maxLength: 5 })
  .map((parts) => '/' + parts.map((part) => `${part}/`).join(''));
const page = fc.oneof(
  folder,
  fc.tuple(folder, segment).map(([path, name]) => `${path}${name}.html`),
);
const tail = fc
  .tuple(fc.constantFrom('', '?q=a/b', '?'), fc.constantFrom('', '#id', '#'))
  .map((parts) => parts.join(''));
const target = fc.tuple(fc.oneof(folder, page), tail).map((parts) => parts.join(''));
const mount = folder;

describe('relativeUrl', () => {
  test('a relative address leads to the same place from every page under every mount path', () => {
    fc.assert(
      fc.property(page, target, mount, (from, to, root) => {
        const base = `https://example.org${root.slice(0, -1)}`;
        const reference = relativeUrl(from, to);
        expect(reference).not.toMatch(/^\//);
        expect(new URL(reference, base + from).href).toBe(new URL(base + to).href);
      }),
      { numRuns: 2000 },
    );
  });

  test('links still hold when the host serves a folder without its slash at the root of a domain', () => {
    fc.assert(
      fc.property(folder, target, (from, to) => {
        const reference = relativeUrl(from, to);
        if (reference.startsWith('#') || from === '/') return;
        const served = `https://example.org${from.slice(0, -1)}`;
        expect(new URL(reference, served).href).toBe(new URL(`https://example.org${to}`).href);
      }),
    );
  });

  test.each([
    ['/', '/', './'],
    ['/', '/role/', 'role/'],
    ['/', '/?q=x', './?q=x'],
    ['/role/', '/', '../'],
    ['/role/', '/role/ml-engineer/#a', '../role/ml-engineer/#a'],
    ['/role/ml-engineer/', '/role/', '../../role/'],
    ['/role/', '/role/#definition', '#definition'],
    ['/role/', '/role/', '../role/'],
    ['/role/', '/role/?a=1#definition', '../role/?a=1#definition'],
    ['/404.html', '/role/', 'role/'],
    ['/', '/a:b/', './a:b/'],
  ])('from %s to %s is written %s', (from, to, expected) => {
    expect(relativeUrl(from, to)).toBe(expected);
  });

  test.each(['https://example.org/', '//example.org/', '#id', 'mailto:a@example.org', '../x/', ''])(
    '%s is left alone',
    (address) => {
      expect(relativeUrl('/role/', address)).toBe(address);
    },
  );
});
