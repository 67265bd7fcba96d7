import { toHex } from '../colours/colour.ts';
import type { Tokens } from '../colours/read-tokens.ts';
import { drawMark } from './draw-mark.ts';
import type { Face } from './face.ts';
import { setTitle, TRACKING } from './set-title.ts';

/** The proportions that shops and libraries of e-books expect, in pixels. */
const COVER_SIZE = { width: 1600, height: 2400 } as const;
const LEFT = 120;
const LINE_HEIGHT = 1.12;

/**
 * Draws the cover of the book: the name of the guide, the question it answers, and the two inks with their overprint.
 * @param text `name` of the guide and `line` below it
 * @param faces `bold` for the name, `regular` for the line
 * @param colours of one theme
 * @returns an SVG whose text is outlines
 */
export function drawCover(
  text: { readonly name: string; readonly line: string },
  faces: { readonly bold: Face; readonly regular: Face },
  colours: Tokens,
): string {
  const { width, height } = COVER_SIZE;
  const fill = (token: string): string => {
    const colour = colours[token];
    if (!colour) throw new Error(`there is no colour --${token}`);
    return `fill="${toHex(colour)}"`;
  };
  const write = (words: string, face: Face, top: number, sizes: readonly (readonly [number, number])[]) => {
    const { size, lines } = setTitle(words, face, { width: width - 2 * LEFT, sizes });
    const paths = lines.map((line, index) => {
      const y = top + size * (face.capHeight + index * LINE_HEIGHT);
      const outline = face.outline(line.map((word) => word.text).join(' '), size, TRACKING);
      return `<path transform="translate(${LEFT} ${Math.round(y)})" ${fill('ink')} d="${outline.path}"/>`;
    });
    return { paths, bottom: top + size * lines.length * LINE_HEIGHT };
  };
  const name = write(text.name, faces.bold, 440, [
    [300, 3],
    [220, 4],
    [150, 5],
  ]);
  const line = write(text.line, faces.regular, name.bottom + 60, [
    [84, 4],
    [64, 6],
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path ${fill('paper')} d="M0 0h${width}v${height}H0z"/>`,
    `<g transform="translate(${LEFT} 140) scale(6)">${drawMark(colours)}</g>`,
    ...name.paths,
    ...line.paths,
    // The mark again, so large that it runs off the cover.
    `<path ${fill('ml')} d="M0 1800h1000v320H0z"/><path ${fill('ai')} d="M640 1960h960v440H640z"/>`,
    `<path ${fill('both')} d="M640 1960h360v160H640z"/>`,
    '</svg>',
  ].join('');
}
