import { expect, test } from 'vitest';
import { checkLinks } from '../../../../src/lib/output/check-links.ts';
import { collectIds } from '../../../../src/lib/output/collect-ids.ts';
import { readPage } from '../../../../src/lib/output/page.ts';

const role = readPage('role/index.html', '<h2 id="definition"></h2><h2 id="a-day"></h2><h2 id="naïve"></h2>');
const targets = {
  files: new Set(['index.html', 'role/index.html', 'a.png', 'feed.xml', 'assets/search.js']),
  filesNeedingHome: new Set(['feed.xml']),
  ids: new Map([
    ['role/index.html', collectIds(role)],
    ['index.html', { all: new Set<string>(), named: [] }],
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
  ['<a href="/role/#defintion">', '/role/ has no id "defintion". Nearest on /role/: #definition, #a-day'],
  ['<a href="#x">', 'this page has no id "x". There is nothing to link to on this page.'],
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

test('a wrong fragment is answered with the eight nearest sections, terms, sources and rows, and no others', () => {
  const page = readPage(
    'glossary/index.html',
    `<main id="main"><nav data-noindex id="evaluate-nav"><ul><li id="evaluate-toc"></li></ul></nav>
     <h2 id="evaluation">a</h2><h3 id="evaluation-set">b</h3><table><tr id="evaluating"></tr></table>
     <div data-term-entry id="evals"></div><ul><li data-source-entry id="eval-paper"></li></ul>
     <a id="cite-evaluation">1</a><input id="evaluation-input"><svg><path id="evaluation-path"/></svg>
     ${['prompt', 'agent', 'corpus', 'token', 'latency'].map((id) => `<h2 id="${id}">x</h2>`).join('')}
     <section data-noindex><ol><li id="note-evaluation"></li></ol></section>
     <a href="#evalution">wrong</a></main>`,
  );
  const ids = new Map([['glossary/index.html', collectIds(page)]]);
  const [problem] = checkLinks(page, { ...targets, files: new Set(['glossary/index.html']), ids });
  const named = problem?.fix.replace('Nearest on this page: ', '').split(', ') ?? [];
  expect(named).toHaveLength(8);
  expect(named.slice(0, 5)).toEqual([
    '#evaluation',
    '#evaluation-set',
    '#evaluating',
    '#evals',
    '#eval-paper',
  ]);
  expect(named.join()).not.toMatch(/note|cite|input|path|nav|toc|main/);
});
