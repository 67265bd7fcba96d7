import type { Article, BreadcrumbList } from 'schema-dts';
import { lastModified } from '../changes/last-modified.ts';
import type { SiteFacts } from './site-facts.ts';

/** What a page says about itself. `path` is root-absolute. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly checked: string;
  readonly changed?: string | undefined;
  /** Pages above it, from the start page down. */
  readonly ancestors: readonly { readonly path: string; readonly title: string }[];
}

/** A reading page: an article, and the way to it from the start page. */
export function describeArticle(page: PageFacts, site: SiteFacts): readonly [Article, BreadcrumbList] {
  const address = site.home + page.path.slice(1);
  const article: Article = {
    '@type': 'Article',
    '@id': `${address}#article`,
    headline: page.title,
    description: page.description,
    url: address,
    mainEntityOfPage: address,
    inLanguage: 'en-GB',
    license: site.licence,
    dateModified: lastModified(page.checked, page.changed),
    isAccessibleForFree: true,
    author: { '@type': 'Organization', name: site.publisher },
    publisher: { '@type': 'Organization', name: site.publisher },
    isPartOf: { '@id': `${site.home}#site` },
  };
  const trail = [...page.ancestors, { path: page.path, title: page.title }];
  return [
    article,
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({ path, title }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: path === '/' ? site.name : title,
        item: site.home + path.slice(1),
      })),
    },
  ];
}
