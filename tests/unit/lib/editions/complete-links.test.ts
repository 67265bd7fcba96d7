import { expect, test } from 'vitest';
import { completeLinks } from '../../../../src/lib/editions/complete-links.ts';

const base = 'http://localhost:4321/guide/role/index.md';

test('relative addresses become complete, in the text, its notes and its front matter', () => {
  const text = 'address: ../role/\n\n## [A](../role/#a) and [b](../#b)\n\n[^x]: [X](../sources/#x).';
  expect(completeLinks(text, base)).toBe(
    'address: http://localhost:4321/guide/role/\n\n' +
      '## [A](http://localhost:4321/guide/role/#a) and [b](http://localhost:4321/guide/#b)\n\n' +
      '[^x]: [X](http://localhost:4321/guide/sources/#x).',
  );
});

test('the start page, whose addresses do not climb, is completed too', () => {
  expect(completeLinks('[a](role/#a) [b](#b)', 'https://example.org/index.md')).toBe(
    '[a](https://example.org/role/#a) [b](https://example.org/index.md#b)',
  );
});

test('complete addresses and code stay as they are', () => {
  const text = '[a](https://example.org/x)\n\n`steps[0](event)`\n\n- ~~~\n  steps[0](event)\n  ~~~\n';
  expect(completeLinks(text, base)).toBe(text);
});
