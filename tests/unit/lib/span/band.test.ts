import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bandPath,
  CHART_HEIGHT,
  drawBand,
  overprint,
  STAGE_LENGTH,
  type Band,
  type Point,
} from '../../../../src/lib/span/band.ts';
import type { Level } from '../../../../src/schemas/roles.ts';

const level = fc.constantFrom<Level>(0, 1, 2);
const levelPairs = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 8 });
const bandsOf = (pairs: readonly (readonly [Level, Level])[]) => ({
  top: drawBand(
    pairs.map(([first]) => first),
    'top',
  ),
  bottom: drawBand(
    pairs.map(([, second]) => second),
    'bottom',
  ),
});

/** The height of an edge at a distance along the way; edges are straight between their points. */
function heightOf(edge: readonly Point[], along: number): number {
  const right = edge.findIndex(([x]) => x >= along);
  const [x1, y1] = edge[right] ?? [NaN, NaN];
  const [x0, y0] = edge[Math.max(right - 1, 0)] ?? [NaN, NaN];
  return x0 === x1 ? y1 : y0 + ((along - x0) / (x1 - x0)) * (y1 - y0);
}
const thickness = (band: Band, along: number): number =>
  heightOf(band.lower, along) - heightOf(band.upper, along);

test('a band runs from end to end, inside the drawing, and never vanishes', () => {
  fc.assert(
    fc.property(levelPairs, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, share) => {
      const length = pairs.length * STAGE_LENGTH;
      for (const band of Object.values(bandsOf(pairs))) {
        for (const edge of [band.upper, band.lower]) {
          expect(edge[0]?.[0]).toBe(0);
          expect(edge.at(-1)?.[0]).toBe(length);
          expect(edge.every(([, height]) => height >= 0 && height <= CHART_HEIGHT)).toBe(true);
          expect(edge.map(([along]) => along)).toEqual(
            edge.map(([along]) => along).toSorted((a, b) => a - b),
          );
        }
        expect(thickness(band, share * length)).toBeGreaterThan(0);
      }
    }),
  );
});

test('a role with more of a stage has a thicker band there', () => {
  for (const side of ['top', 'bottom'] as const) {
    const [rare, part, core] = ([0, 1, 2] as const).map((own) => thickness(drawBand([own], side), 50));
    expect(rare).toBeLessThan(part ?? NaN);
    expect(part).toBeLessThan(core ?? NaN);
  }
});

test('the overprint is exactly what lies inside both bands', () => {
  fc.assert(
    fc.property(levelPairs, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, share) => {
      const { top, bottom } = bandsOf(pairs);
      const both = overprint(top, bottom);
      const along = share * pairs.length * STAGE_LENGTH;
      const upper = Math.max(heightOf(top.upper, along), heightOf(bottom.upper, along));
      const lower = Math.min(heightOf(top.lower, along), heightOf(bottom.lower, along));
      expect(thickness(both, along)).toBeCloseTo(Math.max(lower - upper, 0), 6);
      if (lower > upper) expect(heightOf(both.upper, along)).toBeCloseTo(upper, 6);
    }),
  );
});

test('two roles that both rarely do a stage do not overlap there', () => {
  const { top, bottom } = bandsOf([[0, 0]]);
  expect(thickness(overprint(top, bottom), 50)).toBe(0);
});

test('a level band is drawn with its corners only', () => {
  expect(bandPath(drawBand([2, 2, 2], 'top'), false)).toBe('M0 4L300 4L300 76L0 76z');
});

test('an upright drawing is the same, mirrored at the diagonal', () => {
  expect(bandPath(drawBand([2, 2, 2], 'top'), true)).toBe('M4 0L4 300L76 300L76 0z');
});

test('between stages the band slopes', () => {
  expect(bandPath(drawBand([2, 1], 'bottom'), false)).toBe('M0 44L200 44L200 76L114 76L86 116L0 116z');
});
