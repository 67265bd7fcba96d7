import { expect, test } from 'vitest';
import { describeGone } from '../../../../src/lib/permalinks/describe-gone.ts';

const messages = (...gone: string[]) => describeGone(gone).map(({ message }) => message);

test('a page or section that is gone comes back or gets a signpost, which is written out', () => {
  expect(messages('/pay/', '/role/#pay')).toEqual([
    expect.stringMatching(/signposts:\n {6}- from: \/pay\/$/),
    expect.stringMatching(/signposts:\n {6}- from: \/role\/#pay\n {8}to: id-of-the-section$/),
  ]);
});

test('a file that is gone has to come back', () => {
  expect(messages('/data/roles.csv')).toEqual([
    'was published and is gone. Put the file back; only pages and sections can have a signpost',
  ]);
});
