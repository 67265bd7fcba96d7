import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProgress, parseProgress, readySteps } from '../../../../src/lib/progress/progress.ts';

test('what is stored is what is read, ids unknown to the guide included', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (ids) => {
      expect(parseProgress(formatProgress(new Set(ids)))).toEqual(new Set(ids));
    }),
  );
});

test('the stored text does not depend on the order of ticking', () => {
  expect(formatProgress(new Set(['b', 'a']))).toBe('{"version":1,"done":["a","b"]}');
  expect(formatProgress(new Set(['a', 'b']))).toBe('{"version":1,"done":["a","b"]}');
});

test.each([
  null,
  '',
  '{',
  '[]',
  'null',
  '3',
  '{"version":2,"done":["a"]}',
  '{"version":1,"done":"a"}',
  '{"version":1}',
])('%j reads as no progress', (text) => {
  expect(parseProgress(text)).toEqual(new Set());
});

test('entries that are no ids are dropped, the others kept', () => {
  expect(parseProgress('{"version":1,"done":["a",3,null,"b"]}')).toEqual(new Set(['a', 'b']));
});

const STEPS = [
  { id: 'programming', needs: [] },
  { id: 'maths', needs: [] },
  { id: 'learning', needs: ['programming', 'maths'] },
  { id: 'shipping', needs: ['learning'] },
];

test.each([
  [[], ['programming', 'maths']],
  [['programming'], ['maths']],
  [['programming', 'maths'], ['learning']],
  [
    ['shipping', 'learning'],
    ['programming', 'maths'],
  ],
  [['programming', 'maths', 'learning', 'shipping'], []],
])('after %j, the steps that are ready are %j', (done, ready) => {
  expect(readySteps(STEPS, new Set(done)).map(({ id }) => id)).toEqual(ready);
});
