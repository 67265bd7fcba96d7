import type { DefinedTermSet } from 'schema-dts';
import type { Term } from '../../schemas/term.ts';
import type { SiteFacts } from './site-facts.ts';

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
