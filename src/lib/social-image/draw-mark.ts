import { toHex } from '../colours/colour.ts';
import type { Tokens } from '../colours/read-tokens.ts';

/** Draws the guide’s mark, two inks and their overprint, 26 wide and 18 high from the origin. Returns SVG elements. */
export function drawMark(colours: Tokens): string {
  const shapes = [
    ['ml', 'M0 0h17v12H0z'],
    ['ai', 'M9 6h17v12H9z'],
    ['both', 'M9 6h8v6H9z'],
  ] as const;
  return shapes
    .map(([name, path]) => {
      const colour = colours[name];
      if (!colour) throw new Error(`there is no colour --${name}`);
      return `<path fill="${toHex(colour)}" d="${path}"/>`;
    })
    .join('');
}

/**
 * Draws the icon for home screens: the mark on paper, with room around it for devices that cut icons to a shape.
 * @returns an SVG of 40 by 40
 */
export function drawIcon(colours: Tokens): string {
  const { paper } = colours;
  if (!paper) throw new Error('there is no colour --paper');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path fill="${toHex(paper)}" d="M0 0h40v40H0z"/><g transform="translate(7 11)">${drawMark(colours)}</g></svg>`;
}
