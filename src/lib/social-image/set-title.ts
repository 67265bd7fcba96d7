import type { Face } from './face.ts';

/** A word of a title. Words that name a role are printed in its ink and stay together. */
export interface TitleWord {
  readonly text: string;
  readonly ink?: 'ai' | 'ml';
}

/** A title in lines that fit. */
export interface SetTitle {
  /** In pixels. */
  readonly size: number;
  readonly lines: readonly (readonly TitleWord[])[];
}

/** Letters of a heading stand closer, as on the pages. */
export const TRACKING = -0.028;

/** Splits a title into words; “AI engineer” and “ML engineer” are one word each, with what is printed close to them. */
export function splitTitle(title: string): readonly TitleWord[] {
  return title
    .split(/(?<!\S)(\S*\b(?:AI|ML) engineers?\b\S*)|\s+/)
    .filter((piece): piece is string => piece !== undefined && piece !== '')
    .map((text): TitleWord => {
      if (text.includes('AI engineer')) return { text, ink: 'ai' };
      return text.includes('ML engineer') ? { text, ink: 'ml' } : { text };
    });
}

/**
 * Sets a title in the largest size at which it fits, with lines of much the same length.
 * @param room `width` in pixels, and the sizes to try from large to small, each with the lines there is room for
 */
export function setTitle(
  title: string,
  face: Face,
  room: { readonly width: number; readonly sizes: readonly (readonly [size: number, lines: number])[] },
): SetTitle {
  const words = splitTitle(title);
  for (const [size, most] of room.sizes) {
    const lines = breakLines(words, face, size, room.width);
    if (lines.length > most || lines.some((line) => measure(line, face, size) > room.width)) continue;
    return { size, lines: balance(words, face, size, room.width) };
  }
  throw new Error(`the title “${title}” is too long for a picture; shorten it`);
}

/** The width of a line in pixels. */
function measure(line: readonly TitleWord[], face: Face, size: number): number {
  return face.outline(line.map(({ text }) => text).join(' '), size, TRACKING).width;
}

function breakLines(words: readonly TitleWord[], face: Face, size: number, width: number): TitleWord[][] {
  const lines: TitleWord[][] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last && measure([...last, word], face, size) <= width) last.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** The narrowest lines that are not more lines. */
function balance(words: readonly TitleWord[], face: Face, size: number, width: number): TitleWord[][] {
  let best = breakLines(words, face, size, width);
  const { length } = best;
  for (let narrower = width - size / 4; narrower > size; narrower -= size / 4) {
    const lines = breakLines(words, face, size, narrower);
    if (lines.length > length || lines.some((line) => measure(line, face, size) > narrower)) return best;
    best = lines;
  }
  return best;
}
