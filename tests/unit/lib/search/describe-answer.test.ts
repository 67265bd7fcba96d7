import { expect, test } from 'vitest';
import { describeAnswer } from '../../../../src/lib/search/describe-answer.ts';

const hit = { url: '/x/', page: 'Page', area: '', heading: 'PyTorch', section: 0, score: 1 };
const answer = { hits: [hit], total: 1, fixed: [], isUnsure: false, unknown: [] };

test('the status says how much was found', () => {
  expect(describeAnswer('pytorch', answer)).toBe('1 result.');
  expect(describeAnswer('pytorch', { ...answer, total: 9 })).toBe('The best 1 of 9 results.');
  expect(describeAnswer(' pudding ', { ...answer, hits: [] })).toBe('Nothing found for “pudding”.');
});

test('the status says what was guessed, unknown or doubtful', () => {
  expect(describeAnswer('pytorh', { ...answer, fixed: [['pytorh', 'pytorch']] })).toBe(
    '1 result. Showing “PyTorch” for “pytorh”.',
  );
  expect(describeAnswer('pytorch pudding', { ...answer, unknown: ['pudding'] })).toBe(
    '1 result. No match for “pudding”.',
  );
  expect(describeAnswer('pytorch train', { ...answer, isUnsure: true })).toBe(
    'Nothing found that seems to answer “pytorch train”. These sections come nearest.',
  );
});
