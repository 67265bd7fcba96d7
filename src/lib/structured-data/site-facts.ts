import { TEXT_LICENCE } from '../editions/licence.ts';
import { SITE } from '../../site.ts';
import type { SiteFacts } from './page-data.ts';

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
