import { readEditionPage, type EditionPage } from '../../../../../src/lib/editions/edition-page.ts';
import type { BookFacts } from '../../../../../src/lib/editions/book/book-file.ts';
import { writeBook } from '../../../../../src/lib/editions/book/write-book.ts';
import { builtPage } from '../built-page.ts';

/** Reads a page from HTML; throws where that fails. */
function samplePage(html: string, address: string): EditionPage {
  const page = readEditionPage(html, address);
  if (!page) throw new Error('the page cannot be read');
  return page;
}

/** The start page, the page with one of everything, and the glossary it links to. */
export const samplePages: readonly EditionPage[] = [
  samplePage(
    `<main id="main"><h1>Start</h1><figure class="span"><div class="span-plot" aria-hidden="true">
<svg class="h" viewBox="0 0 9 9" focusable="false"><path class="ai" d="M0 0z"></path></svg><svg class="v"></svg></div></figure>
<svg><path d="M0 0"></path></svg><p aria-hidden="true">Decoration</p>
<p><a href="/role/#c">C</a> <a href="/role/">Role</a> <a href="/search/?q=a&amp;b">Search</a> <a href="mailto:a@b.example">Mail</a></p></main>`,
    '/',
  ),
  samplePage(builtPage, '/role/'),
  samplePage(
    '<html data-area="Reference"><main id="main"><h1>Words</h1><dl class="terms"><div id="b"><dt>B</dt><dd>Means it.<br>Yes &amp; no.</dd></div></dl></main>',
    '/glossary/',
  ),
];

const sampleFacts: BookFacts = {
  title: 'Guide & more',
  description: 'An answer.',
  creator: 'The makers',
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  id: 'urn:uuid:2fd66de3-0e67-442c-bd77-154929a881f6',
  changed: '2026-11-24',
  home: 'https://guide.invalid/',
};

/** The smallest PNG: one transparent point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A whole book, with the placeholder as home address. */
export const sampleBook = writeBook(samplePages, sampleFacts, {
  styles: 'p{margin:0}',
  cover: new Uint8Array(png),
});
