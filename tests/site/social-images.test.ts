import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { socialImagePath } from '../../src/lib/urls/social-image-path.ts';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?:^|\/)index\.html$/.test(file))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`);

test('every page has a picture of its own for links to it', async () => {
  expect(pages.length).toBeGreaterThan(20);
  const pictures = new Set<string>();
  for (const page of pages) {
    const png = readFileSync(`dist${socialImagePath(page)}`);
    const { width, height } = await sharp(png).metadata();
    expect({ page, width, height }).toEqual({ page, width: 1200, height: 630 });
    // Services drop pictures that load slowly.
    expect(png.length, page).toBeLessThan(100_000);
    pictures.add(png.toString('base64'));
  }
  expect(pictures.size).toBe(pages.length);
});

test('the icons that the manifest names are there, in the sizes it says', async () => {
  const { icons } = JSON.parse(readFileSync('dist/site.webmanifest', 'utf8')) as {
    icons: readonly { src: string; sizes: string }[];
  };
  for (const { src, sizes } of icons.filter((icon) => icon.sizes !== 'any')) {
    const { width, height } = await sharp(`dist/${src}`).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
  expect(icons.length).toBeGreaterThan(1);
});
