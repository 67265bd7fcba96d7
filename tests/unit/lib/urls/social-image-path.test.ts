import { expect, test } from 'vitest';
import { socialImagePath } from '../../../../src/lib/urls/social-image-path.ts';

test('each page has its picture under its own address', () => {
  expect(['/', '/role/', '/path/programming/'].map(socialImagePath)).toEqual([
    '/social/home.png',
    '/social/role.png',
    '/social/path/programming.png',
  ]);
});
