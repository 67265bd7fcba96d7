import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { readTokens } from '../../lib/colours/read-tokens.ts';
import { drawIcon } from '../../lib/social-image/draw-mark.ts';
import tokens from '../../styles/tokens.css?raw';

/** 180: home screens of Apple’s devices; the others are named in src/pages/site.webmanifest.ts. */
export const getStaticPaths = (() =>
  ['180', '192', '512'].map((size) => ({ params: { size } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const size = Number(params['size']);
  const icon = drawIcon(readTokens(tokens).light);
  // Drawn large at once, so that no edge is enlarged.
  const png = await sharp(Buffer.from(icon), { density: (72 * size) / 40 })
    .resize(size)
    .png({ compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
