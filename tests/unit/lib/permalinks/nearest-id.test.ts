import { expect, test } from 'vitest';
import { nearestId } from '../../../../src/lib/permalinks/nearest-id.ts';

const ids = ['definition', 'not-only-models', 'a-day', 'pay', 'demand'];

test('a mistyped section finds the one that was meant', () => {
  expect(nearestId('definitions', ids)).toBe('definition');
  expect(nearestId('only-models', ids)).toBe('not-only-models');
  expect(nearestId('demnd', ids)).toBe('demand');
});

test('an unlike section finds nothing', () => {
  expect(nearestId('zzz', ids)).toBeUndefined();
  expect(nearestId('', ids)).toBeUndefined();
  expect(nearestId('x', [])).toBeUndefined();
});
