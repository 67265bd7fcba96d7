import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { socialImagePath } from '../../src/lib/urls/social-image-path.ts';
import { DIST } from '../support/built-site.ts';
import { PAGES, SITE } from './read-site.ts';

const pages = PAGES.map(({ address }) => address).filter((address) => address.endsWith('/'));

test('every page has a picture of its own for links to it', async () => {
  expect(pages.length).toBeGreaterThan(20);
  const pictures = new Set<string>();
  for (const page of pages) {
    const png = readFileSync(join(DIST, socialImagePath(page)));
    const { width, height } = await sharp(png).metadata();
    expect({ page, width, height }).toEqual({ page, width: 1200, height: 630 });
    // Services drop pictures that load slowly.
    expect(png.length, page).toBeLessThan(100_000);
    pictures.add(png.toString('base64'));
  }
  expect(pictures.size).toBe(pages.length);
});

test('the icons that the manifest names are there, in the sizes it says', async () => {
  const { icons } = JSON.parse(SITE.read('site.webmanifest')) as {
    icons: readonly { src: string; sizes: string }[];
  };
  for (const { src, sizes } of icons.filter((icon) => icon.sizes !== 'any')) {
    const { width, height } = await sharp(join(DIST, src)).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
  expect(icons.length).toBeGreaterThan(1);
});
