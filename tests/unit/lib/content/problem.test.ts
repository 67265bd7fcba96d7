import { expect, test } from 'vitest';
import { formatProblems } from '../../../../src/lib/content/problem.ts';

test('no problems make no message', () => {
  expect(formatProblems([])).toBe('');
});

test('one problem is counted as one', () => {
  expect(formatProblems([{ file: 'content/role/index.mdx', place: 'line 3', message: 'mend it' }])).toBe(
    'The content has 1 problem:\n\ncontent/role/index.mdx\n  line 3: mend it',
  );
});

test('problems of one file stand together, whatever their order', () => {
  const problem = (file: string, place: string) => ({ file, place, message: 'mend it' });
  expect(formatProblems([problem('b', '1'), problem('a', '2'), problem('b', '3')])).toBe(
    'The content has 3 problems:\n\na\n  2: mend it\n\nb\n  1: mend it\n  3: mend it',
  );
});
