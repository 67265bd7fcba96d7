import { describeFigure, formatFigure } from '../figures/format-figure.ts';
import { splitTokens } from '../figures/split-tokens.ts';
import type { Figure } from '../../schemas/figure.ts';

/**
 * Replaces the figures in every string of some data by the words that pages print for them.
 * @param data plain data; returned as a copy
 * @param figures every figure of the guide
 * @throws when a string names a figure that does not exist; the content check reports that to authors first
 */
export function printFigures<T>(data: T, figures: readonly Figure[]): T {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const print = (value: unknown): unknown => {
    if (typeof value === 'string') return printText(value, byId);
    if (Array.isArray(value)) return value.map(print);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, print(item)]));
  };
  // The shape stays: only strings change, and they stay strings.
  return print(data) as T;
}

function printText(text: string, figures: ReadonlyMap<string, Figure>): string {
  return splitTokens(text)
    .map((token) => {
      if (token.kind === 'text') return token.text;
      const figure = figures.get(token.id);
      if (!figure) throw new Error(`there is no figure “${token.id}” in content/figures.yaml`);
      return token.short ? formatFigure(figure) : `${formatFigure(figure)} (${describeFigure(figure)})`;
    })
    .join('');
}
