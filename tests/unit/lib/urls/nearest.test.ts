import { describe, expect, test } from 'vitest';
import { nearest } from '../../../../src/lib/urls/nearest.ts';

const ids = ['definition', 'not-only-models', 'a-day', 'pay', 'demand'];
const nearestId = (wanted: string, among: readonly string[] = ids) => nearest(wanted, among, 1, 0.45);

describe('the nearest of several ids', () => {
  test('is the one that was meant where it is mistyped or was renamed a little', () => {
    expect(nearestId('definitions')).toEqual(['definition']);
    expect(nearestId('only-models')).toEqual(['not-only-models']);
    expect(nearestId('demnd')).toEqual(['demand']);
  });

  test('is none where nothing is like it', () => {
    expect(nearestId('play')).toEqual([]);
    expect(nearestId('zzz')).toEqual([]);
    expect(nearestId('')).toEqual([]);
    expect(nearestId('x', [])).toEqual([]);
  });

  test('stands first where several are asked for, however unlike the rest is', () => {
    expect(nearest('pays', ids, 2)).toEqual(['pay', 'a-day']);
  });
});
