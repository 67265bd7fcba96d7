import { expect, test } from 'vitest';
import { nameInLabel, permalinkLabel } from '../../../../src/lib/permalinks/permalink-label.ts';

test('the label of a permalink gives back the name that it was made from', () => {
  for (const name of ['Definition', 'Link to nowhere', ''])
    expect(nameInLabel(permalinkLabel(name))).toBe(name);
});

test('a label that was written otherwise is a name', () => {
  expect(nameInLabel('Definition')).toBe('Definition');
});
