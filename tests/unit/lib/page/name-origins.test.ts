import { expect, test } from 'vitest';
import { nameOrigins } from '../../../../src/lib/page/name-origins.ts';

test('an origin is the publisher without what is in brackets, and the year', () => {
  expect(
    nameOrigins([
      { id: 'a', publisher: 'OWASP', published: '2025-03-14' },
      { id: 'b', publisher: 'Field Guide (A. Author), counted by us', published: '2026' },
    ]),
  ).toEqual({ a: 'OWASP, 2025', b: 'Field Guide, counted by us, 2026' });
});
