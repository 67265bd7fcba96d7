import type { EditionPage } from './edition-page.ts';

/**
 * The sitemap (sitemaps.org) with the day each page was last checked, and the index that names it.
 * @param pages every page that search engines should know
 * @param home the guide's home address, ending in `/`; it needs no escaping in XML
 * @returns file name and text
 */
export function writeSitemap(pages: readonly EditionPage[], home: string): ReadonlyMap<string, string> {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
  const urls = pages.map(({ address, checked }) => {
    const modified = checked === undefined ? '' : `<lastmod>${checked}</lastmod>`;
    return `<url><loc>${home}${address.slice(1)}</loc>${modified}</url>`;
  });
  return new Map([
    ['sitemap-0.xml', `${head}\n<urlset ${space}>\n${urls.join('\n')}\n</urlset>\n`],
    [
      'sitemap-index.xml',
      `${head}\n<sitemapindex ${space}>\n<sitemap><loc>${home}sitemap-0.xml</loc></sitemap>\n</sitemapindex>\n`,
    ],
  ]);
}
