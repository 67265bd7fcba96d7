/** A piece of a front-matter string: plain text, or a figure to print in its place. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly id: string; readonly short: boolean };

/**
 * Splits a front-matter string at its figures: `[[id]]` prints in full, `[[id|short]]` only the value.
 * @returns the pieces in order; text pieces are never empty.
 */
export function splitTokens(text: string): readonly Token[] {
  return text
    .split(/(\[\[[a-z0-9-]+(?:\|short)?\]\])/)
    .filter((piece) => piece !== '')
    .map((piece): Token => {
      const match = /^\[\[([a-z0-9-]+)(\|short)?\]\]$/.exec(piece);
      return match?.[1]
        ? { kind: 'figure', id: match[1], short: match[2] !== undefined }
        : { kind: 'text', text: piece };
    });
}

/** All in a text that looks like the mark of a figure, however it is spelt; two brackets alone where one end is missing. */
export function findMarks(text: string): readonly string[] {
  return text.match(/\[\[(?:[^\]]*\]\])?|\]\]/g) ?? [];
}
