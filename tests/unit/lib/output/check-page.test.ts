import { expect, test } from 'vitest';
import { checkPage } from '../../../../src/lib/output/check-page.ts';
import { checkScriptFile } from '../../../../src/lib/output/check-scripts.ts';
import { readPage } from '../../../../src/lib/output/page.ts';

const check = (body: string, file = 'role/index.html', head = '') =>
  checkPage(
    readPage(
      file,
      `<!doctype html><html lang="en" data-file="content/role/index.mdx"><head>${head}</head><body>${body}</body></html>`,
    ),
  ).map(({ element, wrong }) => `${element}: ${wrong}`);

test('an ordinary page has no problems', () => {
  const body = `<a href="/role/#x">x</a> <a href="https://example.org/">y</a> <a href="mailto:a@example.org">m</a>
    <img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt=""> <img src="data:image/png;base64,AA==" alt="">
    <blockquote cite="https://example.org/">q</blockquote> <p id="a"></p><p id="b"></p>
    <script type="module">const important = "import ant"; const a = 1; x.import(2); meta(import.meta)</script>
    <script type="application/json">{"a":"/assets/x.js"}</script>`;
  const head =
    '<link rel="canonical" href="https://guide.invalid/role/"><link rel="license" href="https://example.org/">';
  expect(check(body, 'role/index.html', head)).toEqual([]);
});

test.each([
  ['<p id="a"></p><p id="a"></p>', '<p id="a">: the id is used twice on this page'],
  ['<button onclick="x()">a</button>', '<button onclick>: an inline handler never runs under the policy'],
  ['<svg onload="x()"></svg>', '<svg onload>: an inline handler never runs under the policy'],
  ['<a href="javascript:x()">a</a>', '<a href="javascript:x()">: a javascript: address is not a place'],
  ['<a href=" java\tscript:x()">a</a>', '<a href="java\tscript:x()">: a javascript: address is not a place'],
  ['<a href="data:text/html,x">a</a>', '<a href="data:text/html,x">: a data: address is not a place'],
  ['<img src="https://example.org/a.png" alt="">', 'nothing may come from or go to another site'],
  ['<img src="//example.org/a.png" alt="">', 'nothing may come from or go to another site'],
  [
    '<img src="/a.png" srcset="/a.png 1x, https://example.org/b.png 2x" alt="">',
    '<img srcset="https://example.org/b.png">',
  ],
  ['<form action="https://example.org/"></form>', 'nothing may come from or go to another site'],
  ['<iframe src="https://example.org/"></iframe>', 'nothing may come from or go to another site'],
  [
    '<style>a{background:url("https://example.org/a.png")}</style>',
    '<style url()="https://example.org/a.png">',
  ],
  ['<style>@import "/a.css";</style>', 'it loads another sheet with @import'],
  ['<a href="https://">a</a>', 'no browser can read this address'],
  ['<script src="/a.js"></script>', '<script src="/a.js">: the policy allows no external script'],
  ['<script type="module">import{a}from"/a.js"</script>', 'the script imports a file'],
  ['<script type="module">import a from"/a.js"</script>', 'the script imports a file'],
  ['<script type="module">const a=await import("./a.js")</script>', 'the script imports a file'],
  ['<script>load("/assets/search.js")</script>', '"/assets/search.js" only exists at the root of a domain'],
])('%s fails the build', (body, message) => {
  const problems = check(body);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(message);
});

test('<base> and a foreign style sheet fail the build', () => {
  const head = '<base href="/"><link rel="stylesheet" href="https://example.org/a.css">';
  expect(check('', 'role/index.html', head)).toEqual([
    expect.stringContaining('<base>: it would break every #fragment link'),
    expect.stringContaining('<link href="https://example.org/a.css">: nothing may come from'),
  ]);
});

test.each([
  '<a href="/role/">a</a>',
  '<a href="role/">a</a>',
  '<img src="/a.png" alt="">',
  '<style>a{background:url(/a.png)}</style>',
])('%s fails the build on the page for missing addresses only', (body) => {
  expect(check(body)).toEqual([]);
  expect(check(body, '404.html')).toEqual([expect.stringContaining('this page is shown at any depth')]);
});

test('fragments, data and complete addresses are fine on the page for missing addresses', () => {
  const body =
    '<a href="#main">a</a><a href="https://guide.invalid/">b</a><img src="data:image/gif;base64,AA==" alt=""><a data-path="role/">c</a>';
  expect(check(body, '404.html')).toEqual([]);
});

test('a script file with an address that only holds at a root fails the build', () => {
  expect(checkScriptFile('assets/a.js', 'load("/_astro/b.js")')).toHaveLength(1);
  expect(checkScriptFile('assets/a.js', 'load(root + "assets/b.js")')).toEqual([]);
});

test('a problem names the content file', () => {
  const page = readPage('role/index.html', '<html data-file="content/role/index.mdx"><p id=a><p id=a>');
  expect(checkPage(page)[0]).toMatchObject({ page: 'role/index.html', source: 'content/role/index.mdx' });
});
