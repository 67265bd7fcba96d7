import type { Article, BreadcrumbList, DefinedTermSet, Dataset, Graph, Thing, WebSite } from 'schema-dts';
import type { Term } from '../../schemas/term.ts';

/** What every description of the guide needs to know about it. */
export interface SiteFacts {
  readonly name: string;
  readonly description: string;
  /** Who holds the copyright. */
  readonly publisher: string;
  /** Address of the licence of the text. */
  readonly licence: string;
  /** The guide's home address, ending in `/`. */
  readonly home: string;
}

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

/** Things as one JSON-LD document (schema.org). */
export function writeGraph(things: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** The start page: the guide as a web site with a search of its own. */
export function describeWebSite(site: SiteFacts): WebSite {
  return {
    '@type': 'WebSite',
    '@id': `${site.home}#site`,
    name: site.name,
    description: site.description,
    url: site.home,
    inLanguage: 'en-GB',
    license: site.licence,
    publisher: { '@type': 'Organization', name: site.publisher },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${site.home}search/?q={query}` },
      query: 'required name=query',
    },
  };
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
    dateModified: page.changed !== undefined && page.changed > page.checked ? page.changed : page.checked,
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

/** The glossary as a set of defined terms. */
export function describeTerms(terms: readonly Term[], site: SiteFacts): DefinedTermSet {
  const address = `${site.home}glossary/`;
  return {
    '@type': 'DefinedTermSet',
    '@id': `${address}#terms`,
    name: `Glossary of the ${site.name}`,
    url: address,
    inLanguage: 'en-GB',
    license: site.licence,
    hasDefinedTerm: terms.map(({ id, term, aliases, means }) => ({
      '@type': 'DefinedTerm',
      '@id': `${address}#${id}`,
      termCode: id,
      name: term,
      description: means,
      url: `${address}#${id}`,
      ...(aliases.length > 0 && { alternateName: aliases }),
    })),
  };
}

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
