import { expect, test } from 'vitest';
import { findOverdue } from '../../../../src/lib/content/find-overdue.ts';
import { buildGuide } from '../../../fixtures/content.ts';

test('a figure is overdue from the day after its check was due, on every page that prints it', () => {
  const guide = buildGuide();
  expect(findOverdue(guide, '2027-05-22')).toEqual([]);
  expect(findOverdue(guide, '2027-05-23')).toEqual([
    {
      id: 'ads-python',
      recheckBy: '2027-05-22',
      files: ['content/role/index.mdx', 'content/responsibilities/ethics.mdx'],
    },
  ]);
});

test('the figure that has waited longest comes first', () => {
  const guide = buildGuide(({ data }) => {
    data.figures.push({ ...data.figures[0], id: 'ads-sql', recheckBy: '2026-12-01' });
    data.figures.push({ ...data.figures[0], id: 'ads-go' });
  });
  expect(findOverdue(guide, '2028-01-01').map(({ id }) => id)).toEqual(['ads-sql', 'ads-go', 'ads-python']);
});
