import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkableTerms, linkTerms } from '../../../../src/lib/page/link-terms.ts';

const TERMS = [
  { id: 'prompt', forms: ['prompt', 'prompts'] },
  { id: 'prompt-injection', forms: ['prompt injection'] },
  { id: 'rag', forms: ['RAG', 'retrieval-augmented generation'] },
  { id: 'cpp', forms: ['C++'] },
  { id: 'naive-bayes', forms: ['naïve Bayes'] },
];
const dress = (html: string) => {
  const root = fromHtml(html, { fragment: true });
  const linked = linkTerms(root, TERMS);
  return { html: toHtml(root), linked, root };
};
const term = (id: string, text: string): string => `<a href="/glossary/#${id}" data-term="${id}">${text}</a>`;

test('a term is linked where a page first uses it, and not again', () => {
  const { html, linked } = dress('<p>A prompt here.</p><p>Prompts and a prompt there.</p>');
  expect(html).toBe(`<p>A ${term('prompt', 'prompt')} here.</p><p>Prompts and a prompt there.</p>`);
  expect(linked).toEqual(['prompt']);
});

test('the printed form is kept, whatever its capitals', () => {
  expect(dress('<p>Prompts fail.</p>').html).toBe(`<p>${term('prompt', 'Prompts')} fail.</p>`);
});

test('a longer term wins over a shorter one inside it', () => {
  const { html } = dress('<p>Beware of prompt injection in a prompt.</p>');
  expect(html).toBe(
    `<p>Beware of ${term('prompt-injection', 'prompt injection')} in a ${term('prompt', 'prompt')}.</p>`,
  );
});

test('several terms in one sentence are all linked, in reading order', () => {
  const { html, linked } = dress('<p>RAG changes the prompt.</p>');
  expect(html).toBe(`<p>${term('rag', 'RAG')} changes the ${term('prompt', 'prompt')}.</p>`);
  expect(linked).toEqual(['rag', 'prompt']);
});

test.each([
  ['part of a word', 'promptly'],
  ['part of a compound', 'zero-prompt'],
  ['an abbreviation in small letters', 'a rag'],
  ['an unknown word', 'retrieval'],
])('%s is not the term', (_, text) => {
  expect(dress(`<p>${text}</p>`)).toMatchObject({ html: `<p>${text}</p>`, linked: [] });
});

test.each(['C++', 'naïve Bayes'])('%s is found, signs and accents included', (text) => {
  expect(dress(`<p>With ${text}, say.</p>`).linked).toHaveLength(1);
});

test.each([
  '<h2 id="a">prompt</h2>',
  '<h3 id="a">A <em>prompt</em></h3>',
  '<p><a href="/role/">the <b>prompt</b></a></p>',
  '<p><code>prompt</code></p>',
  '<pre><code>prompt</code></pre>',
  '<details><summary>prompt</summary></details>',
  '<table><tbody><tr><th>prompt</th></tr></tbody></table>',
  '<dl><dt>prompt</dt></dl>',
  '<button>prompt</button>',
  '<figure data-no-terms=""><p>prompt</p></figure>',
])('nothing is linked inside %s, and the first use after it is', (html) => {
  const result = dress(`${html}<p>prompt</p>`);
  expect(result.html).toBe(`${html}<p>${term('prompt', 'prompt')}</p>`);
});

test('whatever the page, its text stays, no term is linked twice and no link stands in a link', () => {
  const words = fc.constantFrom(
    'prompt',
    'prompts',
    'prompt injection',
    'RAG',
    'rag',
    'C++',
    'and',
    ', ',
    ' ',
  );
  const text = fc.array(words, { maxLength: 6 }).map((list) => list.join(' '));
  const wrap = fc.constantFrom('p', 'h2', 'a', 'code', 'li', 'em', 'summary');
  const block = fc.tuple(wrap, text, wrap, text).map(([a, x, b, y]) => `<${a}>${x}<${b}>${y}</${b}></${a}>`);
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
      const before = toString(fromHtml(blocks.join(''), { fragment: true }));
      const { root, linked } = dress(blocks.join(''));
      expect(toString(root)).toBe(before);
      const ids = selectAll('a[data-term]', root).map(({ properties }) => properties['dataTerm']);
      expect(ids).toEqual(linked);
      expect(new Set(ids).size).toBe(ids.length);
      expect(select('a a, h2 [data-term], code [data-term], summary [data-term]', root)).toBeUndefined();
    }),
  );
});

test('a glossary entry can ask not to be linked', () => {
  const entry = { id: 'model', term: 'model', aliases: ['models'] };
  expect(linkableTerms([{ ...entry, link: true }])).toEqual([{ id: 'model', forms: ['model', 'models'] }]);
  expect(linkableTerms([{ ...entry, link: false }])).toEqual([]);
});

test('a page without terms to link is left alone', () => {
  const root = fromHtml('<p>prompt</p>', { fragment: true });
  expect(linkTerms(root, [])).toEqual([]);
  expect(toHtml(root)).toBe('<p>prompt</p>');
});
