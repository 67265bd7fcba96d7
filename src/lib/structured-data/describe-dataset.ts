import type { Dataset } from 'schema-dts';
import type { PageFacts } from './describe-article.ts';
import type { SiteFacts } from './site-facts.ts';

/** The page of data: one data set, with every file as a way to get it. */
export function describeDataset(
  page: Pick<PageFacts, 'title' | 'description' | 'path' | 'checked'>,
  files: readonly { readonly path: string; readonly title: string; readonly format: string }[],
  site: SiteFacts,
): Dataset {
  return {
    '@type': 'Dataset',
    '@id': `${site.home}${page.path.slice(1)}#dataset`,
    name: `${site.name}: ${page.title.toLowerCase()}`,
    description: page.description,
    url: site.home + page.path.slice(1),
    dateModified: page.checked,
    license: site.licence,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.publisher },
    distribution: files.map(({ path, title, format }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: format,
      contentUrl: site.home + path.slice(1),
    })),
  };
}
