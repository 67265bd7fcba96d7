import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { readPage, writePage } from '../../../../src/lib/output/page.ts';
import { removePositions } from './remove-positions.ts';

const html = `<!DOCTYPE html><html lang="en" data-root="/"><head><meta charset="utf-8"><title>A &amp; B</title>
<style>@media (width>1px){a::before{content:"<&"}}</style><script type="module">if(a<b&&c>d){"</p>"}</script>
<script type="application/ld+json">{"a":"\\u003c &"}</script><noscript><style>x{}</style></noscript></head><body class="a  b" hidden>
<pre>

two lines</pre><textarea>

x</textarea><input type=checkbox disabled value="007" data-step='a'><svg viewBox="0 0 1 1"><use xlink:href="#a"/><path stroke-width="2" d="M0 0"/></svg>
<dialog closedby="any" popover>x</dialog><data value="2">2 &lt; 3&nbsp;x — ’ "&amp;amp;"</data><template><p>t</p></template>
<a href="/a?x=1&amp;copy=2" hidden="until-found" title='"quoted"'>k</a><img alt="" srcset="/a.png 1x, /b.png 2x" sizes="(min-width: 1px) 2px, 3px">
<button commandfor=a command=show-modal aria-expanded=false>z</button><details name=q><summary>s</summary></details><td headers="a b">loose</td>
</body></html>`;

test('a page that is read and written means the same', () => {
  const written = writePage(readPage('index.html', html));
  expect(written).toMatch(/^<!doctype html>/);
  expect(removePositions(fromHtml(written))).toEqual(removePositions(fromHtml(html)));
});

test('scripts and styles keep their text to the byte', () => {
  const written = writePage(readPage('index.html', html));
  const texts = (source: string) =>
    [...source.matchAll(/<(script|style)[^>]*>(.*?)<\/\1>/gs)].map(([, , text]) => text);
  expect(texts(written)).toEqual(texts(html));
  expect(texts(written)).toHaveLength(4);
});

test('writing a page twice changes nothing', () => {
  const once = writePage(readPage('index.html', html));
  expect(writePage(readPage('index.html', once))).toBe(once);
});

test('the name of the content file is read and not published', () => {
  const page = readPage('role/index.html', '<html data-file="content/role/index.mdx">');
  expect(page).toMatchObject({ source: 'content/role/index.mdx', address: '/role/' });
  expect(writePage(page)).not.toContain('data-file');
});

test('the words that only search reads do not go out with the page', () => {
  const page = readPage('role/index.html', '<h2 id="pay" data-keywords="salary, wage">Pay</h2>');
  expect(writePage(page)).toContain('<h2 id="pay">Pay</h2>');
});
