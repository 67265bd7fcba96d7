import type { APIRoute } from 'astro';
import { toHex } from '../lib/colours/colour.ts';
import { readTokens } from '../lib/colours/read-tokens.ts';
import { SITE } from '../site.ts';
import tokens from '../styles/tokens.css?raw';

/** What a phone or a desk shows of the guide once it is installed there. */
export const GET: APIRoute = () => {
  const { paper } = readTokens(tokens).light;
  if (!paper) throw new Error('src/styles/tokens.css has no --paper');
  const colour = toHex(paper);
  const png = (size: string) => ({
    src: `/icons/${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  });
  const manifest = {
    name: SITE.name,
    short_name: SITE.shortName,
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: colour,
    theme_color: colour,
    icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }, png('192'), png('512')],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
