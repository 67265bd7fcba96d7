import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { openBuiltSite } from '../support/built-site.ts';

const site = await openBuiltSite();
const filesEnding = (ending: string) => site.files.filter((file) => file.endsWith(ending));

/** Addresses in the file that lead into the guide and to nothing there. */
function findBroken(file: string, addresses: readonly string[]): readonly string[] {
  return addresses.filter((address) => {
    const target = site.follow(file, address);
    if (!target) return false;
    if (!site.files.includes(target.file)) return true;
    const ids = site.idsOf(target.file);
    return ids !== undefined && target.id !== '' && target.id !== 'top' && !ids.has(target.id);
  });
}

function addressesOfHtml(html: string): readonly string[] {
  const elements = selectAll('a[href], link[href], img[src], script[src], form[action]', fromHtml(html));
  return elements.map(({ properties }) => String(properties.href ?? properties.src ?? properties.action));
}

function addressesOfJson(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(addressesOfJson);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    /^(?:url|\$schema)$/.test(key) && typeof item === 'string' ? [item] : addressesOfJson(item),
  );
}

/** Checks a kind of file, and that there was something to check. */
function expectSound(files: readonly string[], addressesOf: (text: string) => readonly string[]): void {
  const found = files.map((file) => ({ file, addresses: addressesOf(site.read(file)) }));
  expect(found.flatMap(({ addresses }) => addresses).length).toBeGreaterThan(5);
  const broken = found.flatMap(({ file, addresses }) =>
    findBroken(file, addresses).map((address) => [file, address]),
  );
  expect(broken).toEqual([]);
}

describe('every link resolves', () => {
  test('on pages', () => {
    expectSound(
      filesEnding('.html').filter((file) => file !== '404.html'),
      addressesOfHtml,
    );
  });

  test('in Markdown', () => {
    expectSound([...filesEnding('.md'), 'llms.txt', 'llms-full.txt'], (text) =>
      addressesOfHtml(markdownToHtml(text).html),
    );
  });

  test('in data', () => {
    expectSound(
      filesEnding('.json').filter((file) => /^data\/[^/]+$/.test(file)),
      (text) => addressesOfJson(JSON.parse(text)),
    );
  });

  test('in the feed and the sitemap', () => {
    expectSound(['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml'], (text) =>
      [...text.matchAll(/<loc>([^<]*)|href=(?:"|&quot;)([^"&]*)/g)].map(
        ([, place, link]) => place ?? link ?? '',
      ),
    );
  });
});
