import { TEXT_LICENCE } from '../editions/licence.ts';
import { SITE } from '../../site.ts';

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

/**
 * What structured data says about the guide.
 * @param home the guide's home address; the build always has one (see `publish`), `astro dev` may not
 */
export function siteFacts(home: URL | undefined): SiteFacts {
  return {
    name: SITE.name,
    description: SITE.tagline,
    publisher: SITE.copyright,
    licence: TEXT_LICENCE.address,
    home: home?.href ?? '/',
  };
}
