import type { APIRoute } from 'astro';
import { describeSearch } from '../lib/search/describe-search.ts';
import { SITE } from '../site.ts';

/** Lets a browser offer the guide's search in its address bar; only a guide with a home address has it. */
export const GET: APIRoute = ({ site }) => {
  if (!site) throw new Error('The search description needs `site`');
  return new Response(describeSearch(SITE.name, SITE.tagline, site), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
