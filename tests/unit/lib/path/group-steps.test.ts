import { expect, test } from 'vitest';
import { groupSteps } from '../../../../src/lib/path/group-steps.ts';
import type { Step } from '../../../../src/schemas/step.ts';

type MapFields = Parameters<typeof groupSteps>[0][number];
const step = (
  id: string,
  stage: Step['stage'],
  strand: Step['strand'],
  needs: readonly string[] = [],
): MapFields => ({
  id,
  data: {
    title: `Learn ${id}`,
    answer: 'An answer.',
    stage,
    strand,
    needs: needs.map((need) => ({ step: need, why: 'A reason.' })),
  },
});

test('steps are grouped by stage and numbered inside it', () => {
  const stages = groupSteps([
    step('programming', 'Foundations', 'software'),
    step('maths', 'Foundations', 'models'),
    step('shipping', 'Production', 'both', ['programming', 'maths']),
  ]);
  expect(stages.map(({ title, number, steps }) => [title, number, steps.map((own) => own.number)])).toEqual([
    ['Foundations', 1, ['1.1', '1.2']],
    ['Production', 2, ['2.1']],
  ]);
  expect(stages[1]?.steps[0]?.needs).toEqual(['programming', 'maths']);
});

test('stages stand in the order in which they begin, and a stage is never split', () => {
  const stages = groupSteps([
    step('a', 'Models', 'models'),
    step('b', 'Foundations', 'software'),
    step('c', 'Models', 'both'),
  ]);
  expect(stages.map(({ title, steps }) => [title, steps.map(({ id }) => id)])).toEqual([
    ['Models', ['a', 'c']],
    ['Foundations', ['b']],
  ]);
});

test('a stage is merged where all its steps belong to both strands', () => {
  const [mixed, merged] = groupSteps([
    step('a', 'Models', 'models'),
    step('b', 'Models', 'both'),
    step('c', 'Production', 'both'),
  ]);
  expect(mixed?.isMerged).toBe(false);
  expect(merged?.isMerged).toBe(true);
});

test('the map prints the short title of a step where it has one', () => {
  const long = step('maths', 'Foundations', 'models');
  const [stage] = groupSteps([{ ...long, data: { ...long.data, label: 'Maths' } }]);
  expect(stage?.steps[0]?.title).toBe('Maths');
});
