import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import boldFont from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-800-normal.woff2?inline';
import regularFont from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?inline';
import sharp from 'sharp';
import { readTokens } from '../../lib/colours/read-tokens.ts';
import { areaOf } from '../../lib/navigation/order-pages.ts';
import { drawSocialImage } from '../../lib/social-image/draw-social-image.ts';
import { openFace } from '../../lib/social-image/face.ts';
import { socialImagePath } from '../../lib/urls/social-image-path.ts';
import { getReadingOrder } from '../../queries/guide.ts';
import { SITE } from '../../site.ts';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = (async () => {
  const pages = await getReadingOrder();
  return pages.map(({ path, heading }) => ({
    params: { page: socialImagePath(path).slice('/social/'.length, -'.png'.length) },
    props: { path, title: heading },
  }));
}) satisfies GetStaticPaths;

const open = (dataUrl: string) => openFace(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
const faces = { bold: open(boldFont), regular: open(regularFont) };
const { light } = readTokens(tokens);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { path, title } = props;
  const svg = drawSocialImage(
    { title, area: path === '/' ? '' : areaOf(path), name: SITE.name },
    faces,
    light,
  );
  const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
