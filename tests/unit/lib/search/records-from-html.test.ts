import { expect, test } from 'vitest';
import { recordsFromHtml } from '../../../../src/lib/search/records-from-html.ts';

const page = (main: string, attributes = '') =>
  `<!doctype html><html lang="en" data-area="The role" ${attributes}><body><main id="main">${main}</main></body></html>`;

test('every section becomes a record with its page, area, keywords and address', () => {
  const html = page(
    '<h1 data-keywords="job, work">Role</h1><p>Lead</p><h2 id="pay" data-keywords="salary">Pay</h2><p>Money</p>',
  );
  expect(recordsFromHtml(html, '/role/')).toEqual([
    {
      url: '/role/',
      kind: 'answer',
      page: 'Role',
      area: 'The role',
      heading: '',
      keywords: ['job', 'work'],
      questions: [],
      text: 'Lead',
    },
    {
      url: '/role/#pay',
      kind: 'answer',
      page: 'Role',
      area: 'The role',
      heading: 'Pay',
      keywords: ['salary'],
      questions: [],
      text: 'Money',
    },
  ]);
});

test('a sentence may begin with the heading that it stands under', () => {
  const html = page('<h1>Role</h1><p>Lead</p><h2 id="entry">Entry</h2><p>Entry is narrow.</p>');
  expect(recordsFromHtml(html, '/role/')[1]?.text).toBe('Entry is narrow.');
});

test('rows of a comparison, terms and sources can be found on their own', () => {
  const html = page(
    '<h1>All</h1><table data-comparison><tbody><tr id="pay"><th>Pay</th><td>More</td></tr></tbody></table>' +
      '<dl><div data-term-entry id="rag"><dt>RAG</dt><dd>Retrieval</dd></div></dl>' +
      '<ol><li data-source-entry id="onet"><span data-title>O*NET</span> 2026</li></ol>',
  );
  expect(recordsFromHtml(html, '/x/').map(({ url, heading, text }) => [url, heading, text])).toEqual([
    ['/x/', '', ''],
    ['/x/#pay', 'Pay', 'More'],
    ['/x/#rag', 'RAG', 'Retrieval'],
    ['/x/#onet', 'O*NET', '2026'],
  ]);
});

test('a row that leads to a section is found there, and not a second time where it leads to another page', () => {
  const table = (href: string) =>
    `<table data-comparison><tbody><tr id="row"><th scope="row"><a href="${href}">Pay</a></th><td>Short</td></tr></tbody></table>`;
  const own = page(`<h1>All</h1>${table('#pay')}<h2 id="pay">Pay</h2><p>Long</p>`);
  expect(recordsFromHtml(own, '/x/').map(({ url, text }) => [url, text])).toEqual([
    ['/x/', ''],
    ['/x/#pay', 'Short Long'],
  ]);
  const other = page(`<h1>All</h1>${table('/x/#pay')}<p>After</p>`);
  expect(recordsFromHtml(other, '/y/').map(({ url, text }) => [url, text])).toEqual([['/y/', 'After']]);
});

test('a heading that only links to a page is a pointer to it, and what stands outside the four areas is about the guide', () => {
  const pointer = page(
    '<h1>Path</h1><h2 id="a"><a href="/path/a/">A</a> <a href="#a" data-permalink>#</a></h2><h2 id="b">B <a href="#b" data-permalink>#</a></h2>',
  );
  expect(recordsFromHtml(pointer, '/path/').map(({ kind }) => kind)).toEqual(['answer', 'pointer', 'answer']);
  const about = pointer.replace('The role', 'Reference');
  expect(recordsFromHtml(about, '/about/').map(({ kind }) => kind)).toEqual(['about', 'pointer', 'about']);
});

test('a page marked data-noindex and a page that only forwards have no records', () => {
  expect(recordsFromHtml(page('<h1>Print</h1>', 'data-noindex'), '/print/')).toEqual([]);
  expect(recordsFromHtml('<meta http-equiv="refresh" content="0;url=/role/">', '/old/')).toEqual([]);
});
