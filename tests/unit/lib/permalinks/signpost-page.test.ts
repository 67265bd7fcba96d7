import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { addSignposts } from '../../../../src/lib/permalinks/add-signposts.ts';
import { nameTarget } from '../../../../src/lib/permalinks/name-target.ts';
import { writeSignpostPage } from '../../../../src/lib/permalinks/signpost-page.ts';

const post = (from: string, to: string, title: string) => ({ from, to, title, file: 'content/x.mdx' });

describe('the page left where a page was', () => {
  const html = writeSignpostPage(
    post('/pay/', '/role/outlook/', 'Pay & demand'),
    [post('/pay/#usa', '/role/outlook/#pay', 'Pay')],
    'https://guide.invalid/',
    'Guide',
  );
  const tree = fromHtml(html);

  test('links to the new page, redirects at once and names it as the canonical one', () => {
    expect(select('main a', tree)?.properties.href).toBe('/role/outlook/');
    expect(toString(select('main a', tree) ?? tree)).toBe('Pay & demand');
    expect(select('meta[http-equiv=refresh]', tree)?.properties['content']).toBe('0; url=/role/outlook/');
    expect(select('link[rel=canonical]', tree)?.properties.href).toBe('https://guide.invalid/role/outlook/');
  });

  test('knows where its sections went', () => {
    expect(select('#usa a', tree)?.properties.href).toBe('/role/outlook/#pay');
  });

  test('stays out of search', () => {
    expect(select('html[data-noindex]', tree)).toBeDefined();
    expect(select('meta[name=robots]', tree)?.properties['content']).toBe('noindex');
  });
});

describe('the place left where a section was', () => {
  const page = '<main id="main"><h2 id="new">New</h2><p>Text</p></main><footer></footer>';

  test('is right above the section when it was only renamed', () => {
    expect(addSignposts(page, '/role/', [post('/role/#old', '/role/#new', 'New')])).toBe(
      '<main id="main"><p class="signpost" id="old" data-noindex>This section is now <a href="/role/#new">New</a>.</p>' +
        '<h2 id="new">New</h2><p>Text</p></main><footer></footer>',
    );
  });

  test('is at the end of the page when it went to another page', () => {
    const html = addSignposts(page, '/role/', [
      post('/role/#pay', '/role/outlook/#pay', 'Pay'),
      post('/role/#old', '/role/#new', 'New'),
    ]);
    expect(html).toContain('id="old"');
    expect(html).toContain('<p>Text</p><p class="signpost" id="pay"');
    expect(html.endsWith('</p></main><footer></footer>')).toBe(true);
  });

  test('leaves pages alone from which nothing moved', () => {
    expect(addSignposts(page, '/role/', [])).toBe(page);
  });
});

test('a signpost names its target by its heading, or by the title of its page', () => {
  const html =
    '<main id="main"><h1>Page</h1><h2 id="a">A <em>b</em><a data-permalink>#</a></h2><ul><li id="s"><b data-title>T</b> x</li></ul></main>';
  expect([nameTarget(html, 'a'), nameTarget(html, 's'), nameTarget(html, '')]).toEqual(['A b', 'T', 'Page']);
});
