import { expect, test } from 'vitest';
import { describeUnreadable } from '../../../../src/lib/content/describe-unreadable.ts';

const describe = (error: unknown) => {
  const { place, message } = describeUnreadable('content/role/index.mdx', error);
  return `${place}: ${message}`;
};

test.each([
  [
    'of the MDX reader',
    '12:1: Expected a closing tag for `<Note>` (10:1) (mdx-jsx:unexpected-character)',
    'line 12: cannot be read: Expected a closing tag for `<Note>` (line 10)',
  ],
  [
    'of the YAML reader',
    'Map keys must be unique at line 3, column 1:\n\na: 1\na: 2\n^\n',
    'line 3: cannot be read: Map keys must be unique',
  ],
  [
    'without a place',
    'Merge sources must be maps or map aliases',
    'file: cannot be read: Merge sources must be maps or map aliases',
  ],
])('a message %s says the line and the reason once', (_, message, expected) => {
  expect(describe(new Error(message))).toBe(expected);
});

test('what is thrown and no error is told as it is', () => {
  expect(describe('out of memory')).toBe('file: cannot be read: out of memory');
});
