import { expect, test } from 'vitest';
import { sourceSchema } from '../../../src/schemas/source.ts';

const source = {
  id: 'book',
  title: 'A book',
  publisher: 'A press',
  url: 'https://example.org/book',
  kind: 'book',
  use: 'definitions',
  read: 'whole',
  checked: '2026-11-24',
};
const messages = (published: unknown) =>
  sourceSchema.safeParse({ ...source, published }).error?.issues.map(({ message }) => message) ?? [];

test.each(['2026', '2026-03', '2026-03-14', '2024-02-29'])(
  'a source may be published in or on %s',
  (date) => {
    expect(messages(date)).toEqual([]);
  },
);

test.each(['26', '2026-3', '2026-03-14-15', '2026-13', '2026-00', '2026-02-30', '2025-02-29'])(
  '%s is no year, month or day',
  (date) => {
    expect(messages(date)).toEqual(['write a year, a month or a day: 2026, 2026-03 or 2026-03-14']);
  },
);
