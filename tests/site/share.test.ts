import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { cutPart } from '../../src/lib/editions/cut-part.ts';
import { twinAddress } from '../../src/lib/editions/markdown-twin.ts';
import { nameInLabel } from '../../src/lib/permalinks/permalink-label.ts';
import { PAGES, SITE, type BuiltPage } from './read-site.ts';

/** The permalinks of what the Markdown text has, too: not those of lists that are made for this page alone. */
function listPermalinks({ tree }: BuiltPage): readonly Element[] {
  const links: Element[] = [];
  visitParents(tree, 'element', (element, ancestors) => {
    const isOnPageOnly = ancestors.some(
      (ancestor) => ancestor.type === 'element' && 'dataNoindex' in ancestor.properties,
    );
    if ('dataPermalink' in element.properties && !isOnPageOnly) links.push(element);
  });
  return links;
}

const pages = PAGES.filter((page) => listPermalinks(page).length > 0);

test('there are hundreds of permalinks', () => {
  expect(pages.flatMap(listPermalinks).length).toBeGreaterThan(500);
});

describe.each(pages)('$address', (page) => {
  test('has a part in its Markdown text for every permalink', () => {
    const twin = SITE.read(twinAddress(page.address).slice(1));
    const parts = listPermalinks(page).map(({ properties }) => {
      const id = String(properties.href).slice(1);
      return { id, part: cutPart(twin, id, nameInLabel(String(properties.ariaLabel))) };
    });
    expect(parts.filter(({ part }) => part === undefined).map(({ id }) => id)).toEqual([]);
    // Two parts with the same text: one of them was found in the place of the other.
    const texts = parts.map(({ part }) => part);
    expect(parts.filter(({ part }, at) => texts.indexOf(part) !== at).map(({ id }) => id)).toEqual([]);
  });

  test('offers to share it, and says when it was checked', () => {
    expect(selectAll('share-page[inert] > button', page.tree)).toHaveLength(1);
    expect(selectAll('.checked time[datetime]', page.tree).length).toBeGreaterThan(0);
    expect(selectAll('.page-note a[type="text/markdown"]', page.tree)).toHaveLength(1);
    expect(selectAll('meta[property="og:title"]', page.tree)).toHaveLength(1);
  });
});

test('the styles that come with the script find their tokens and classes on every page', () => {
  const css = readFileSync('src/styles/share.css', 'utf8');
  const tokens = [...new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, token = '']) => token))];
  expect(tokens).toContain('--ink');
  const sharing = PAGES.filter(({ html }) => /<html[^>]*\sdata-share=/.test(html));
  expect(sharing.length).toBeGreaterThan(30);
  const missing = sharing.flatMap(({ address, tree }) => {
    const styles = selectAll('style', tree).map(toString).join('');
    const wanted = [...tokens.map((token) => `${token}:`), '.btn{', '.lnk{'];
    return wanted.filter((text) => !styles.includes(text)).map((text) => `${address} ${text}`);
  });
  expect(missing).toEqual([]);
});

test('the script for sharing is one small file, and no page has it in its own text', () => {
  const [file, ...others] = SITE.files.filter((name) => /^assets\/share\.[0-9a-f]+\.js$/.test(name));
  expect(others).toEqual([]);
  expect(SITE.read(file ?? '').length).toBeLessThan(12_000);
  expect(PAGES.filter(({ html }) => html.includes('share-ways')).map(({ address }) => address)).toEqual([]);
});
