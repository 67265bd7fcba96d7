import type { APIRoute } from 'astro';
import { writeAtomFeed } from '../lib/changes/atom-feed.ts';
import { nameAddress } from '../lib/changes/name-address.ts';
import { TEXT_LICENCE } from '../lib/editions/licence.ts';
import { getChanges, getReadingOrder } from '../queries/guide.ts';
import { SITE } from '../site.ts';

export const GET: APIRoute = async ({ site }) => {
  const pages = await getReadingOrder();
  const head = {
    title: `${SITE.name}: what changed`,
    author: SITE.copyright,
    rights: TEXT_LICENCE.name,
    home: site?.href ?? '/',
  };
  const feed = writeAtomFeed(getChanges(), head, (address) => nameAddress(pages, address));
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
