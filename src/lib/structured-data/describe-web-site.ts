import type { WebSite } from 'schema-dts';
import type { SiteFacts } from './site-facts.ts';

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
