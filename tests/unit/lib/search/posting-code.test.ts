import { expect, test } from 'vitest';
import { NAME, decodePosting, encodePosting } from '../../../../src/lib/search/posting-code.ts';

test('every posting is one printable character that says by what the section is called with the word', () => {
  const codes = new Set<string>();
  for (const name of Object.values(NAME)) {
    for (const mentions of [0, 1, 2]) {
      for (const asked of [0, 1, 2, 3, 5, 9]) {
        const code = encodePosting({ mentions, name, asked });
        codes.add(code);
        expect(JSON.stringify(code)).toBe(`"${code}"`);
        expect(decodePosting(code.charCodeAt(0))).toMatchObject({ mentions, name });
      }
    }
  }
  expect(codes.size).toBe(5 * 3 * 6);
});

test('counts are rounded to steps that keep their order', () => {
  const read = (asked: number) =>
    decodePosting(encodePosting({ mentions: 7, name: NAME.none, asked }).charCodeAt(0));
  expect(read(0)).toEqual({ mentions: 2, name: NAME.none, asked: 0 });
  const steps = [0, 1, 2, 4, 7, 30].map((asked) => read(asked).asked);
  expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
});
