import { expect, test } from 'vitest';
import { readPage, writePage } from '../../../../src/lib/output/page.ts';
import { relocate, relocateManifest, relocateStyles } from '../../../../src/lib/output/relocate.ts';

const relocated = (html: string, file = 'path/plan/index.html') => {
  const page = readPage(file, `<!doctype html><html><head></head><body>${html}</body></html>`);
  relocate(page);
  return /<body>(.*)<\/body>/s.exec(writePage(page))?.[1];
};

test.each([
  ['<a href="/role/#a">x</a>', '<a href="../../role/#a">x</a>'],
  ['<a href="/path/plan/#a">x</a>', '<a href="#a">x</a>'],
  ['<a href="../shipping/">x</a>', '<a href="../../path/shipping/">x</a>'],
  ['<a href="/search/?q=a&amp;b">x</a>', '<a href="../../search/?q=a&amp;b">x</a>'],
  ['<a href="https://example.org/">x</a>', '<a href="https://example.org/">x</a>'],
  ['<a href="https://guide.invalid/role/">x</a>', '<a href="https://guide.invalid/role/">x</a>'],
  ['<a href="">x</a>', '<a href>x</a>'],
  ['<form action="/search/"></form>', '<form action="../../search/"></form>'],
  ['<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="../../a.png 1x, ../../b.png 2x">'],
  ['<video poster="/a.png"></video>', '<video poster="../../a.png"></video>'],
  ['<svg><use href="#a" /></svg>', '<svg><use href="#a" /></svg>'],
  ['<svg><use href="/i.svg#a" /></svg>', '<svg><use href="../../i.svg#a" /></svg>'],
  ['<style>a{background:url(/a.png)}</style>', '<style>a{background:url("../../a.png")}</style>'],
  ['<style>a{mask:url(data:image/png,AA)}</style>', '<style>a{mask:url(data:image/png,AA)}</style>'],
  [
    '<meta http-equiv="refresh" content="0;url=/role/">',
    '<meta http-equiv="refresh" content="0;url=../../role/">',
  ],
])('%s becomes %s', (before, after) => {
  expect(relocated(before)).toBe(after);
});

test('the addresses that scripts read from <html> become relative', () => {
  const page = readPage(
    'role/index.html',
    '<html data-root="/" data-search="/assets/a.js" data-search-index="/assets/b.js" data-offline="/w.js">',
  );
  relocate(page);
  expect(writePage(page)).toContain(
    '<html data-root="../" data-search="../assets/a.js" data-search-index="../assets/b.js" data-offline="../w.js">',
  );
});

test('style sheets and the web app manifest become relative to themselves', () => {
  expect(relocateStyles('a{src:url(/_astro/f.woff2)}', '/_astro/a.css')).toBe(
    'a{src:url("../_astro/f.woff2")}',
  );
  expect(
    JSON.parse(
      relocateManifest('{"start_url":"/","scope":"/","icons":[{"src":"/favicon.svg"}]}', '/site.webmanifest'),
    ),
  ).toEqual({
    start_url: './',
    scope: './',
    icons: [{ src: 'favicon.svg' }],
  });
});
