import { fromOklch, mixColours, type Colour } from './colour.ts';

/** The colour tokens of one theme, by name without the dashes: `paper`, `ink-2`. */
export type Tokens = Readonly<Record<string, Colour>>;

const OKLCH = /^oklch\(\s*([\d.]+)%\s+([\d.]+)\s+([\d.]+)\s*\)$/;
const DECLARATION = /--([\w-]+):\s*((?:light-dark|oklch|color-mix)\([^;]*\));/g;

/**
 * Reads the colour tokens of a style sheet. Understands `oklch()`, `light-dark()` of two `oklch()` and
 * `color-mix(in oklab, var(--a) n%, var(--b))` of tokens above it; passes over tokens that are not colours.
 * @param css text of the sheet
 * @throws when a colour is written in another way
 */
export function readTokens(css: string): { readonly light: Tokens; readonly dark: Tokens } {
  const light: Record<string, Colour> = {};
  const dark: Record<string, Colour> = {};
  for (const [, name = '', value = ''] of css.replace(/\/\*.*?\*\//gs, '').matchAll(DECLARATION)) {
    const pair = /^light-dark\((oklch\([^)]*\)),\s*(oklch\([^)]*\))\)$/.exec(value);
    light[name] = readColour(pair?.[1] ?? value, light);
    dark[name] = readColour(pair?.[2] ?? value, dark);
  }
  return { light, dark };
}

function readColour(value: string, known: Tokens): Colour {
  const [, lightness, chroma, hue] = OKLCH.exec(value) ?? [];
  if (lightness !== undefined) return fromOklch(Number(lightness) / 100, Number(chroma), Number(hue));
  const mix = /^color-mix\(in oklab,\s*var\(--([\w-]+)\)\s+([\d.]+)%,\s*var\(--([\w-]+)\)\)$/.exec(value);
  const [first, second] = [known[mix?.[1] ?? ''], known[mix?.[3] ?? '']];
  if (!first || !second)
    throw new Error(`cannot read the colour “${value}”; write oklch(lightness% chroma hue)`);
  return mixColours(first, Number(mix?.[2]) / 100, second);
}
