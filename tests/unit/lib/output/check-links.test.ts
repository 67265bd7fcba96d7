import { expect, test } from 'vitest';
import { checkLinks, collectIds } from '../../../../src/lib/output/check-links.ts';
import { readPage } from '../../../../src/lib/output/page.ts';

const role = readPage('role/index.html', '<h2 id="definition"></h2><h2 id="a-day"></h2><h2 id="naïve"></h2>');
const targets = {
  files: new Set(['index.html', 'role/index.html', 'a.png', 'feed.xml', 'assets/search.js']),
  filesNeedingHome: new Set(['feed.xml']),
  ids: new Map([
    ['role/index.html', collectIds(role)],
    ['index.html', new Set<string>()],
  ]),
};
const check = (body: string) =>
  checkLinks(readPage('index.html', body), targets).map(
    ({ element, wrong, fix }) => `${element}: ${wrong}. ${fix}`,
  );

test.each([
  '<a href="/role/">',
  '<a href="/role/#definition">',
  '<a href="/role/?a=1#a-day">',
  '<a href="role/#na%C3%AFve">',
  '<a href="/role/#top">',
  '<a href="#">',
  '<a href="/role/#:~:text=x">',
  '<a href="/role/#a-day:~:text=x">',
  '<a href="https://example.org/role">',
  '<img src="/a.png#x">',
  '<link rel="canonical" href="https://guide.invalid/role/">',
  '<p data-needs-address><a href="/feed.xml">',
  '<link data-needs-address rel="alternate" href="/feed.xml">',
])('%s resolves', (body) => {
  expect(check(body)).toEqual([]);
});

test.each([
  ['<a href="/role">', 'the slash at the end is missing. Write /role/'],
  ['<a href="/role#a-day">', 'Write /role/#a-day'],
  ['<a href="/role/index.html">', 'some hosts redirect index.html. Write /role/'],
  ['<a href="/rule/">', 'there is no /rule/. Similar: /role/'],
  ['<a href="/role/#defintion">', '/role/ has no id "defintion". Ids on /role/: #definition, #a-day'],
  ['<a href="#x">', 'this page has no id "x". There are no ids on this page.'],
  ['<img src="/b.png">', 'there is no /b.png'],
  ['<img src="/a.png" srcset="/b.png 2x">', '<img srcset="/b.png">: there is no /b.png'],
  ['<meta http-equiv="refresh" content="0; url=/rule/">', '<meta content="/rule/">: there is no /rule/'],
  ['<link rel="canonical" href="https://guide.invalid/rule/">', 'there is no /rule/'],
  ['<a href="/feed.xml">', 'Add data-needs-address'],
  ['<a href="/%zz/">', 'the percent signs cannot be decoded'],
  ['<style>a{background:url(/b.png)}</style>', 'there is no /b.png'],
])('%s fails the build with a message that says what to write', (body, message) => {
  const problems = check(body);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(message);
});

test('the addresses on <html> are checked like links', () => {
  const page = readPage(
    'index.html',
    '<html data-root="/" data-search="/assets/search.js" data-search-index="/assets/none.js">',
  );
  expect(checkLinks(page, targets).map(({ element }) => element)).toEqual([
    '<html data-search-index="/assets/none.js">',
  ]);
});
