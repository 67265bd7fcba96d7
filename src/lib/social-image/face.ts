import { create } from 'fontkitten';

/** A line of text as outlines, with its left end and base line at the origin and y pointing down. */
interface OutlinedText {
  /** Data of an SVG path. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
}

/** A face of a typeface at hand. */
export interface Face {
  /** Height of capitals, as a share of the size. */
  readonly capHeight: number;
  /** Outlines a text; `tracking` is added between letters, as a share of the size. */
  outline(text: string, size: number, tracking?: number): OutlinedText;
}

/**
 * Opens a font that has one style only. Pictures made with it need no installed font.
 * @param bytes of a WOFF2, WOFF or TTF file
 * @throws when the bytes are a collection of fonts, or a text has a character that the font lacks
 */
export function openFace(bytes: Uint8Array): Face {
  // The reader of fonts looks for methods of Buffer, which is what build tools hand over.
  const font = create(bytes as Parameters<typeof create>[0]);
  if (font.isCollection) throw new Error('a collection of fonts has no single face');
  return {
    capHeight: font.capHeight / font.unitsPerEm,
    outline(text, size, tracking = 0) {
      const scale = size / font.unitsPerEm;
      let at = 0;
      const paths = [...text].map((character) => {
        const codePoint = character.codePointAt(0) ?? 0;
        if (!font.hasGlyphForCodePoint(codePoint)) throw new Error(`the font has no “${character}”`);
        const glyph = font.glyphForCodePoint(codePoint);
        const path = glyph.path.scale(scale, -scale).translate(at, 0).toSVG();
        at += glyph.advanceWidth * scale + tracking * size;
        return path;
      });
      return { path: paths.join(''), width: Math.max(0, at - tracking * size) };
    },
  };
}
