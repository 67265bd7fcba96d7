import type { Level } from '../../schemas/roles.ts';

/** A point of the drawing: distance along the way from data to product, and height. */
export type Point = readonly [along: number, height: number];

/** The upper and the lower edge of a role's band. */
export interface Band {
  readonly upper: readonly Point[];
  readonly lower: readonly Point[];
}

/** The length of one stage and of the slope between two stages, in units of the drawing. */
export const STAGE_LENGTH = 100;
const SLOPE = 14;

/** The height of the drawing. The first role hangs from the top, the second stands on the bottom. */
export const CHART_HEIGHT = 120;

type Side = 'top' | 'bottom';

// Two bands that overlap in the middle third: full height is the core of the job, half is part of it, a thread is rare.
const EXTENTS: Readonly<Record<Side, Readonly<Record<Level, Point>>>> = {
  top: { 2: [4, 76], 1: [44, 76], 0: [70, 76] },
  bottom: { 2: [44, 116], 1: [44, 76], 0: [44, 50] },
};

/** The band of a role from its level in each stage. */
export function drawBand(levels: readonly Level[], side: Side): Band {
  const upper: Point[] = [];
  const lower: Point[] = [];
  levels.forEach((level, index) => {
    const [top, bottom] = EXTENTS[side][level];
    const start = index * STAGE_LENGTH + (index === 0 ? 0 : SLOPE);
    const end = (index + 1) * STAGE_LENGTH - (index === levels.length - 1 ? 0 : SLOPE);
    upper.push([start, top], [end, top]);
    lower.push([start, bottom], [end, bottom]);
  });
  return { upper, lower };
}

/** The area where two bands lie over each other; without height where they do not. */
export function overprint(one: Band, other: Band): Band {
  const edges = [
    [one.upper, other.upper],
    [one.lower, other.lower],
    [one.upper, other.lower],
    [one.lower, other.upper],
  ] as const;
  const crossings = one.upper.flatMap(([along], index) => {
    const before = one.upper[index - 1]?.[0];
    if (before === undefined) return [along];
    const between = edges.flatMap(([a, b]) => {
      const from = heightAt(a, before) - heightAt(b, before);
      const to = heightAt(a, along) - heightAt(b, along);
      return from * to < 0 ? [before + ((along - before) * from) / (from - to)] : [];
    });
    return [...between, along];
  });
  const at = [...crossings].sort((a, b) => a - b);
  const upper = at.map((x): Point => [x, Math.max(heightAt(one.upper, x), heightAt(other.upper, x))]);
  const lower = at.map((x, index): Point => [
    x,
    Math.max(Math.min(heightAt(one.lower, x), heightAt(other.lower, x)), upper[index]?.[1] ?? 0),
  ]);
  return { upper, lower };
}

/** The band as the `d` of an SVG path; `upright` turns the way from left–right to top–bottom. */
export function bandPath({ upper, lower }: Band, upright: boolean): string {
  const corners = [...straighten(upper), ...straighten(lower).reverse()];
  const round = (n: number): number => Math.round(n * 10) / 10;
  const points = corners.map(([along, height]) =>
    upright ? `${round(height)} ${round(along)}` : `${round(along)} ${round(height)}`,
  );
  return `M${points.join('L')}z`;
}

function heightAt(edge: readonly Point[], along: number): number {
  const after = edge.findIndex(([x]) => x >= along);
  const [x1, y1] = edge[after] ?? edge.at(-1) ?? [0, 0];
  const [x0, y0] = edge[after - 1] ?? [x1, y1];
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (along - x0)) / (x1 - x0);
}

/** Drops points in the middle of a level line. */
function straighten(edge: readonly Point[]): Point[] {
  return edge.filter(([, height], index) => {
    const before = edge[index - 1]?.[1];
    const after = edge[index + 1]?.[1];
    return before !== height || after !== height;
  });
}
