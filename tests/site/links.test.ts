import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { BOOK } from '../../src/site.ts';
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

/** What a page tells machines about itself: social image, own address, and every address in its JSON-LD. */
function addressesForMachines(html: string): readonly string[] {
  const tree = fromHtml(html);
  const metas = selectAll('meta[property="og:url"], meta[property="og:image"]', tree);
  const scripts = selectAll('script[type="application/ld+json"]', tree).map((script) => toString(script));
  return [
    ...metas.map(({ properties }) => String(properties.content)),
    ...scripts.flatMap((text) =>
      addressesOfJson(JSON.parse(text), /^(?:url|item|contentUrl|mainEntityOfPage)$/),
    ),
  ];
}

function addressesOfJson(value: unknown, keys: RegExp): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => addressesOfJson(item, keys));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    keys.test(key) && typeof item === 'string' ? [item] : addressesOfJson(item, keys),
  );
}

/** Checks a kind of file, and that there was something to check. */
function expectSound(files: readonly string[], addressesOf: (text: string) => readonly string[]): void {
  const found = files.map((file) => ({ file, addresses: addressesOf(site.readAddressed(file)) }));
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

  test('in what pages tell machines', () => {
    expectSound(filesEnding('index.html'), addressesForMachines);
  });

  test('in Markdown', () => {
    expectSound([...filesEnding('.md'), 'llms.txt', 'llms-full.txt'], (text) =>
      addressesOfHtml(markdownToHtml(text).html),
    );
  });

  test('in data', () => {
    expectSound(
      [...filesEnding('.json').filter((file) => /^data\/[^/]+$/.test(file)), 'site.webmanifest'],
      (text) => addressesOfJson(JSON.parse(text), /^(?:url|\$schema|src|start_url)$/),
    );
    expectSound(filesEnding('.csv'), (text) =>
      [...text.matchAll(/(?<=[,\n])https?:[^,\s]+/g)].map(([address]) => address),
    );
  });

  test('in the feed and the sitemap', () => {
    const xml = ['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'opensearch.xml'];
    expectSound(xml, (text) =>
      [...text.matchAll(/<(?:loc|Image)[^>]*>([^<]*)|(?:href|template)=(?:"|&quot;)([^"&]*)/g)].map(
        ([, place, link]) => place ?? link ?? '',
      ),
    );
  });

  test('in the e-book', () => {
    const files = site.openBook(BOOK.path.slice(1));
    const texts = new Map(
      files.flatMap(({ path, content }) => (typeof content === 'string' ? [[path, content]] : [])),
    );
    const idsIn = new Map(
      [...texts].map(([path, text]) => [
        path,
        new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
      ]),
    );
    const broken: string[] = [];
    let followed = 0;
    for (const [path, text] of texts) {
      for (const [, address = ''] of text.matchAll(/ href="([^"]+)"/g)) {
        const [name = '', id = ''] = address.split('#');
        const isOutside = /^[a-z]+:/.test(address);
        const target = name === '' ? path : `EPUB/${name}`;
        const isSound = isOutside
          ? findBroken('index.html', [address.replaceAll('&#x26;', '&')]).length === 0
          : files.some((file) => file.path === target) && (id === '' || idsIn.get(target)?.has(id) === true);
        followed += 1;
        if (!isSound) broken.push(`${path}: ${address}`);
      }
    }
    expect(followed).toBeGreaterThan(1000);
    expect(broken).toEqual([]);
  });
});
