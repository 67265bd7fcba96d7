import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { toHex } from '../../../../src/lib/colours/colour.ts';
import { readTokens } from '../../../../src/lib/colours/read-tokens.ts';
import { drawIcon } from '../../../../src/lib/social-image/draw-mark.ts';
import { drawSocialImage } from '../../../../src/lib/social-image/draw-social-image.ts';
import { openFace } from '../../../../src/lib/social-image/face.ts';
import { setTitle, splitTitle } from '../../../../src/lib/social-image/set-title.ts';

const font = (weight: number) =>
  openFace(
    readFileSync(
      `node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
    ),
  );
const faces = { bold: font(800), regular: font(400) };
const { light } = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const hex = (name: string) => toHex(light[name] ?? [0, 0, 0]);
const draw = (title: string) =>
  drawSocialImage({ title, area: 'The role', name: 'AI Engineer Guide' }, faces, light);
const room = {
  width: 1000,
  sizes: [
    [100, 2],
    [60, 3],
  ],
} as const;

test('the names of the two roles are words of their own, in the ink of the role', () => {
  expect(splitTitle('AI engineer vs ML engineers')).toEqual([
    { text: 'AI engineer', ink: 'ai' },
    { text: 'vs' },
    { text: 'ML engineers', ink: 'ml' },
  ]);
  expect(splitTitle('What is an “AI engineer”?').at(-1)).toEqual({ text: '“AI engineer”?', ink: 'ai' });
  expect(splitTitle('Chair of AI')).toEqual([{ text: 'Chair' }, { text: 'of' }, { text: 'AI' }]);
});

test('a title is set as large as its room allows, in lines of much the same length', () => {
  expect(setTitle('Sources', faces.bold, room)).toEqual({ size: 100, lines: [[{ text: 'Sources' }]] });
  const { size, lines } = setTitle('Data processing and feature engineering for all', faces.bold, room);
  expect(size).toBe(60);
  expect(lines.map((line) => line.map(({ text }) => text).join(' '))).toEqual([
    'Data processing and',
    'feature engineering for all',
  ]);
});

test('a title that fits in no size is an error that says what to do', () => {
  expect(() => setTitle('word '.repeat(80), faces.bold, room)).toThrow('shorten it');
  expect(() => setTitle('W'.repeat(80), faces.bold, room)).toThrow('shorten it');
});

test('a character that the font lacks is named', () => {
  expect(() => draw('Ω')).toThrow('the font has no “Ω”');
});

test('a picture has only outlines and the colours of the tokens', () => {
  const svg = draw('What an AI engineer is');
  expect(svg).not.toContain('<text');
  const used = new Set(svg.match(/#[0-9a-f]{6}/g));
  const names = ['paper', 'ink', 'ink-2', 'ai', 'ml', 'both', 'on-ink'];
  expect([...used].sort()).toEqual(names.map(hex).sort());
});

test('a picture has the size that services ask for, and the same bytes each time', async () => {
  const png = () =>
    sharp(Buffer.from(draw('Glossary')))
      .png()
      .toBuffer();
  const [first, second] = await Promise.all([png(), png()]);
  expect(await sharp(first).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
  expect(first.equals(second)).toBe(true);
});

test('an icon keeps the mark inside the circle that devices may cut it to', async () => {
  const { data, info } = await sharp(Buffer.from(drawIcon(light)), { density: 288 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const radius = info.width * 0.4;
  const centre = (info.width - 1) / 2;
  const paper = [...data.subarray(0, 3)];
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      if (Math.hypot(x - centre, y - centre) <= radius) continue;
      const at = (y * info.width + x) * info.channels;
      expect([...data.subarray(at, at + 3)]).toEqual(paper);
    }
  }
});
