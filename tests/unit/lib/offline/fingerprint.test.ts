import { expect, test } from 'vitest';
import { shortenHash } from '../../../../src/lib/offline/fingerprint.ts';

test('a fingerprint can stand in an address as it is', () => {
  expect(shortenHash('a+b/c+d/0123456789ABCDEF=')).toBe('a-b_c-d_01234567');
});
