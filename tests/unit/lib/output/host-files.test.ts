import { expect, test } from 'vitest';
import { writeHostFiles } from '../../../../src/lib/output/host-files.ts';
import {
  compressedEndings,
  hashedCacheControl,
  headersFor,
  securityHeaders,
} from '../../../../src/lib/output/host-headers.ts';

const files = writeHostFiles();
const withHeaders = [
  '_headers',
  '.htaccess',
  'vercel.json',
  'staticwebapp.config.json',
  '.hosting/nginx.conf',
  '.hosting/Caddyfile',
];

test.each(withHeaders)('%s sends every header and keeps hashed files for ever', (file) => {
  const text = files.get(file) ?? '';
  for (const [name, value] of securityHeaders) {
    expect(text).toContain(name);
    expect(text).toContain(value);
  }
  expect(text).toContain(hashedCacheControl);
  expect(text).toContain('_astro');
  expect(text).toContain('assets');
});

test('_headers sets no header for all files and again for some, because Cloudflare would join the values', () => {
  const blocks = (files.get('_headers') ?? '').split(/\n(?=\/)/);
  const names = blocks.map((block) => [...block.matchAll(/^ {2}([^:]+):/gm)].map((match) => match[1]));
  const [everywhere = [], ...some] = names;
  expect(everywhere.length).toBe(securityHeaders.length);
  expect(some.flat().filter((name) => everywhere.includes(name))).toEqual([]);
});

test('_headers keeps to what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
  const lines = (files.get('_headers') ?? '').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2_000);
});

test('Azure redirects folders, shows our page for missing addresses, and reads at most 20 KB', () => {
  expect(files.get('staticwebapp.config.json')?.length).toBeLessThan(20_000);
  expect(JSON.parse(files.get('staticwebapp.config.json') ?? '')).toMatchObject({
    trailingSlash: 'auto',
    responseOverrides: { 404: { rewrite: '/404.html' } },
  });
});

test('every text ending gets compressed copies and no image does', () => {
  expect(compressedEndings).toEqual([
    'css',
    'csv',
    'html',
    'js',
    'json',
    'md',
    'py',
    'svg',
    'txt',
    'webmanifest',
    'xml',
  ]);
});

test.each([
  ['_astro/a.css', hashedCacheControl],
  ['deep/assets/a.js', hashedCacheControl],
  ['role/index.html', 'no-cache'],
  ['assets.html', 'no-cache'],
])('%s is sent with Cache-Control %s', (file, value) => {
  expect(headersFor(file)).toContainEqual(['Cache-Control', value]);
});
