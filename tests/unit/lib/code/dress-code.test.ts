import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { dressCode } from '../../../../src/lib/code/dress-code.ts';

const dress = (html: string): string => {
  const root = fromHtml(html, { fragment: true });
  dressCode(root);
  return toHtml(root);
};

test('code gets classes, and no style attribute', () => {
  expect(dress('<pre><code class="language-python">if x:\n</code></pre>')).toBe(
    '<pre><code class="language-python"><span class="k">if</span> x:</code></pre>',
  );
});

test('boxes of code are named after the caption of their figure', () => {
  expect(
    dress(
      '<figure><figcaption><span>A test</span><span>Illustrative</span></figcaption><pre>a</pre> <pre>b</pre></figure>',
    ),
  ).toContain(
    '<pre role="group" aria-label="A test">a</pre> <pre role="group" aria-label="A test, part 2">b</pre>',
  );
});

test('what is no code stays as it is', () => {
  const html =
    '<pre><code>a</code></pre><p><code class="language-python">if</code></p><figure><p>b</p></figure>';
  expect(dress(html)).toBe(html);
});
