import { expect, test } from 'vitest';
import { dressPage } from '../../../../src/lib/page/dress-page.ts';

test('a page gets its permalinks, numbers, terms and search words, and says what stands around it', () => {
  const page = dressPage(
    [
      '<h2 id="pay">Pay</h2>',
      '<p>Each token counts: <data data-figure="median" value="5">$5</data>',
      '<a data-source="book" href="/sources/#book">source</a></p>',
      '<h3 id="bonus">Bonus</h3>',
      '<p><data data-figure="median" value="5">$5</data> <data data-figure="top" value="9">$9</data></p>',
      '<h2 id="tools" data-no-toc>Tools</h2>',
    ].join(''),
    [{ id: 'token', forms: ['token'] }],
    { pay: ['salary', 'wage'] },
  );
  expect(page.toc).toEqual([{ id: 'pay', text: 'Pay' }]);
  expect(page.sources).toEqual(['book']);
  expect(page.figures).toEqual(['median', 'top']);
  expect(page.terms).toEqual(['token']);
  expect(page.html).toContain(
    '<h2 id="pay" data-keywords="salary, wage">Pay<a class="pl" href="#pay" aria-label="Link to Pay" data-permalink=""></a></h2>',
  );
  expect(page.html).toContain('href="/glossary/#token"');
  expect(page.html).toContain('href="#note-book"');
});

test('a heading without an id gets no permalink', () => {
  expect(dressPage('<h2>Pay</h2>', []).html).toBe('<h2>Pay</h2>');
});

test('raw parts of a page survive as they are', () => {
  const html = '<svg viewBox="0 0 1 1"><path d="M0 0h1"></path></svg><script>if (1 < 2) {}</script>';
  expect(dressPage(html, []).html).toBe(html);
});
