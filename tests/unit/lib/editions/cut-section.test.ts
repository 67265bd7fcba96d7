import { describe, expect, test } from 'vitest';
import { cutSection } from '../../../../src/lib/editions/cut-section.ts';

const markdown = `---
title: Page
---

# Page

## [One](https://example.org/p/#one)

First.[^a]

### [Inner](https://example.org/p/#inner)

Deeper.[^b]

## [Two](https://example.org/p/#two)

Last.

[^a]: Source A.

[^b]: Source B.
`;

describe('a section cut out of a Markdown text', () => {
  test('goes on to the next heading of its rank and brings the footnotes it uses', () => {
    expect(cutSection(markdown, 'one')).toBe(
      '## [One](https://example.org/p/#one)\n\nFirst.[^a]\n\n### [Inner](https://example.org/p/#inner)\n\n' +
        'Deeper.[^b]\n\n[^a]: Source A.\n\n[^b]: Source B.\n',
    );
  });

  test('ends at a heading of a higher rank', () => {
    expect(cutSection(markdown, 'inner')).toBe(
      '### [Inner](https://example.org/p/#inner)\n\nDeeper.[^b]\n\n[^b]: Source B.\n',
    );
  });

  test('ends where the footnotes begin', () => {
    expect(cutSection(markdown, 'two')).toBe('## [Two](https://example.org/p/#two)\n\nLast.\n');
  });

  test('does not exist for an id without a heading', () => {
    expect(cutSection(markdown, 'on')).toBeUndefined();
  });
});
