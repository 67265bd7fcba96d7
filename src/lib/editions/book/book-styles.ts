import { toHex } from '../../colours/colour.ts';
import type { Tokens } from '../../colours/read-tokens.ts';

/**
 * The style sheet of the book. Reading systems know no custom properties, so each `var(--name)` becomes the colour
 * of that token. Only the inks may be named: text and paper belong to the reader's own theme.
 * @param css the sheet as it is written
 * @param tokens the colours
 * @throws when the sheet names a colour that does not exist
 */
export function writeBookStyles(css: string, tokens: Tokens): string {
  return css.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const colour = tokens[name];
    if (!colour) throw new Error(`there is no colour --${name}`);
    return toHex(colour);
  });
}
