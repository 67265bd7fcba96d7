import { expect, test } from 'vitest';
import { writeSitemap } from '../../../../src/lib/editions/sitemap.ts';
import { readEditionPage } from '../../../../src/lib/editions/edition-page.ts';
import { builtPage } from './built-page.ts';

test('the sitemap names each page with the day it was last checked', () => {
  const pages = [
    readEditionPage(builtPage, '/role/'),
    readEditionPage('<main id="main"><h1>Home</h1></main>', '/'),
  ].flatMap((page) => page ?? []);
  const files = writeSitemap(pages, 'https://example.org/g/');
  expect(files.get('sitemap-0.xml')).toContain(
    '<url><loc>https://example.org/g/role/</loc><lastmod>2026-11-24</lastmod></url>\n' +
      '<url><loc>https://example.org/g/</loc></url>',
  );
  expect(files.get('sitemap-index.xml')).toContain('<loc>https://example.org/g/sitemap-0.xml</loc>');
});
