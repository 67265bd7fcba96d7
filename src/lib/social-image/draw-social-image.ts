import { toHex } from '../colours/colour.ts';
import type { Tokens } from '../colours/read-tokens.ts';
import { drawMark } from './draw-mark.ts';
import type { Face } from './face.ts';
import { setTitle, TRACKING, type TitleWord } from './set-title.ts';

/** What is printed on the picture. */
export interface SocialImageText {
  readonly title: string;
  /** The part of the guide that the page belongs to; empty for the start page. */
  readonly area: string;
  /** The name of the guide. */
  readonly name: string;
}

/** The size that services ask for, in pixels. */
const SOCIAL_IMAGE_SIZE = { width: 1200, height: 630 } as const;

const LEFT = 72;
/** Where the base line of the title’s last line stands. */
const TITLE_BOTTOM = 440;
const LINE_HEIGHT = 1.14;

/**
 * Draws the picture that services show beside a link: the title over the two inks and their overprint.
 * @param text what to print; names of roles in the title are inked
 * @param faces `bold` for title and name, `regular` for the area
 * @param colours of one theme
 * @returns an SVG whose text is outlines
 */
export function drawSocialImage(
  text: SocialImageText,
  faces: { readonly bold: Face; readonly regular: Face },
  colours: Tokens,
): string {
  const { width, height } = SOCIAL_IMAGE_SIZE;
  const fill = (name: string): string => {
    const colour = colours[name];
    if (!colour) throw new Error(`there is no colour --${name}`);
    return `fill="${toHex(colour)}"`;
  };
  const write = (face: Face, words: string, x: number, y: number, size: number, colour: string): string =>
    `<path transform="translate(${round(x)} ${round(y)})" ${fill(colour)} d="${face.outline(words, size).path}"/>`;

  const { size, lines } = setTitle(text.title, faces.bold, {
    width: width - 2 * LEFT,
    sizes: [
      [112, 2],
      [96, 3],
      [80, 3],
      [66, 4],
    ],
  });
  const title = lines.flatMap((line, index) => {
    const y = TITLE_BOTTOM - (lines.length - 1 - index) * size * LINE_HEIGHT;
    return drawLine(line, faces.bold, size, y, fill);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path ${fill('paper')} d="M0 0h${width}v${height}H0z"/>`,
    `<g transform="translate(${LEFT} 58) scale(2.2)">${drawMark(colours)}</g>`,
    write(faces.bold, text.name, LEFT + 76, 94, 36, 'ink'),
    text.area === '' ? '' : write(faces.regular, text.area, LEFT + 76, 138, 32, 'ink-2'),
    ...title,
    // The mark again, so large that it runs off the picture.
    `<path ${fill('ml')} d="M0 516h696v72H0z"/><path ${fill('ai')} d="M504 552h696v78H504z"/>`,
    `<path ${fill('both')} d="M504 552h192v36H504z"/>`,
    '</svg>',
  ].join('');
}

function drawLine(
  line: readonly TitleWord[],
  face: Face,
  size: number,
  y: number,
  fill: (colour: string) => string,
): string[] {
  const space = face.outline('a a', size, TRACKING).width - face.outline('aa', size, TRACKING).width;
  let x = LEFT;
  return line.flatMap(({ text, ink }) => {
    const { path, width } = face.outline(text, size, TRACKING);
    const [left, top, pad] = [round(x), round(y - face.capHeight * size - size * 0.17), size * 0.12];
    const block = `M${round(left - pad)} ${top}h${round(width + 2 * pad)}v${round(size * (face.capHeight + 0.4))}h-${round(width + 2 * pad)}z`;
    x += width + space;
    return [
      ...(ink ? [`<path ${fill(ink)} d="${block}"/>`] : []),
      `<path transform="translate(${left} ${round(y)})" ${fill(ink ? 'on-ink' : 'ink')} d="${path}"/>`,
    ];
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;
