import { expect, test } from 'vitest';
import { checkGuide } from '../../../src/lib/content/check-guide.ts';
import { buildGuide, problemsAfter } from '../../fixtures/content.ts';

const STEP = 'content/path/programming.mdx';

test('hours are a range from less to more', () => {
  const problems = problemsAfter(({ first }) => {
    Object.assign(first['hours'] as object, { beginner: [40, 20], developer: 4, data: [5, 5] });
  });
  expect(problems).toEqual([
    `${STEP} › hours.beginner: write the smaller number first`,
    `${STEP} › hours.developer: write two whole numbers: [from, to]`,
    `${STEP} › hours.data: write the smaller number first`,
  ]);
});

test('a step has something to learn from, to tick and to ask', () => {
  const problems = problemsAfter(({ first }) =>
    Object.assign(first, { resources: [], checkpoints: [], questions: [] }),
  );
  expect(problems).toEqual([
    `${STEP} › resources: write at least 1`,
    `${STEP} › checkpoints: write at least 2`,
    `${STEP} › questions: write at least 3`,
  ]);
});

test('a step can be learned by somebody who needs nothing else', () => {
  const guide = buildGuide(({ second }) => Reflect.deleteProperty(second, 'needs'));
  expect(checkGuide(guide)).toEqual([]);
});
