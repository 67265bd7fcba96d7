import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitCode } from '../../../../src/lib/code/split-code.ts';

/** Code with its parts in brackets: `[k def ][f read](reply)`. */
const show = (code: string, language: string): string =>
  splitCode(code, language)
    .map(({ text, kind }) => (kind ? `[${kind} ${text}]` : text))
    .join('');

test('keywords, values and names of functions are told apart', () => {
  expect(show('def read(reply, tries=2):\n    return None or "no"', 'python')).toBe(
    '[k def ][f read](reply, tries=[s 2]):\n    [k return None or ][s "no"]',
  );
});

test('operators and comments have the colour of text', () => {
  expect(show('a += b * c  # why', 'python')).toBe('a += b * c  # why');
});

test('in a setting the value stands out, and its name does not', () => {
  expect(show('replicas: 2 # cores\nmodel: sorter', 'yaml')).toBe(
    'replicas: [s 2 ]# cores\nmodel: [s sorter]',
  );
  expect(show('{"a": true, "b": "c"}', 'json')).toBe('{"a": [k true], "b": [s "c"]}');
});

test('in a comparison of versions, added and removed lines are told apart', () => {
  expect(show('  kept\n- old\n+ new', 'diff')).toBe('  kept\n[s - old\n][k + new]');
});

test('plain text stays one part', () => {
  expect(splitCode('def "x"', 'text')).toEqual([{ text: 'def "x"' }]);
});

describe('no character of the code in the guide is lost', () => {
  const folder = join(import.meta.dirname, '../../../../content');
  const fences = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm),
    ])
    .map(([, language = '', code = '']) => ({ language, code, start: code.slice(0, 40) }));

  test('and there is code to look at', () => {
    expect(new Set(fences.map(({ language }) => language)).size).toBeGreaterThan(3);
  });

  test.each(fences)('$language: $start', ({ language, code }) => {
    expect(
      splitCode(code, language)
        .map(({ text }) => text)
        .join(''),
    ).toBe(code);
  });
});
