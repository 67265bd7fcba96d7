/** A colour in OKLab: lightness from 0 to 1, then green to red and blue to yellow. https://bottosson.github.io/posts/oklab/ */
export type Colour = readonly [lightness: number, greenRed: number, blueYellow: number];

/** Channels of sRGB from 0 to 1. */
type Channels = readonly [red: number, green: number, blue: number];

/**
 * @param lightness from 0 to 1
 * @param chroma from 0
 * @param hue in degrees
 */
export function fromOklch(lightness: number, chroma: number, hue: number): Colour {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** Mixes two colours as `color-mix(in oklab, first share, second)` does; `share` is from 0 to 1. */
export function mixColours(first: Colour, share: number, second: Colour): Colour {
  const mix = (a: number, b: number): number => a * share + b * (1 - share);
  return [mix(first[0], second[0]), mix(first[1], second[1]), mix(first[2], second[2])];
}

/** The colour on a screen with sRGB; what such a screen cannot show is cut off. */
function toChannels([lightness, greenRed, blueYellow]: Colour): Channels {
  const long = (lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow) ** 3;
  const medium = (lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow) ** 3;
  const short = (lightness - 0.0894841775 * greenRed - 1.291485548 * blueYellow) ** 3;
  return [
    encode(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    encode(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    encode(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

/** The colour as `#rrggbb`. */
export function toHex(colour: Colour): string {
  const bytes = toChannels(colour).map((channel) => Math.round(channel * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast ratio of two colours, from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastRatio(first: Colour, second: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  // As shown, with whole bytes.
  const [red, green, blue] = toChannels(colour).map((channel) => decode(Math.round(channel * 255) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

// IEC 61966-2-1
function encode(linear: number): number {
  const value = Math.min(1, Math.max(0, linear));
  return value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
}

function decode(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
