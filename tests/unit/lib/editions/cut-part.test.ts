import { describe, expect, test } from 'vitest';
import { cutPart } from '../../../../src/lib/editions/cut-part.ts';

const markdown = `---
title: Page
---

# Page

## [One](https://example.org/p/#one)

First.[^a]

\`\`\`python
# Two
## Three
\`\`\`

### [Inner](https://example.org/p/#inner)

Deeper.[^b]

### 1.2 [A step](https://example.org/p/step/)

Go there. Needs [1.1](https://example.org/p/#inner)

## [Two](https://example.org/p/#two)

| Aspect | A | B |
| - | - | - |
| [Focus](https://example.org/other/#focus) | x[^a] | y |
| [Two](https://example.org/other/#two-row) | z | w |

- [**C\\+\\+ \\[language\\]**](https://example.org/p/#cpp)

  “Say it.”[^b]

- [ ] I can do *this* alone.
- [**A title**](https://elsewhere.example/x)\\
  Publisher, 2026.
- [**Another**](https://elsewhere.example/y)\\
  Publisher, 2025.

Last.

[^a]: Source A.

[^b]: Source B.
`;

describe('a section cut out of a Markdown text', () => {
  test('goes on to the next heading of its rank and brings the footnotes it uses', () => {
    const cut = cutPart(markdown, 'one', 'One');
    expect(cut).toMatch(/^## \[One\]/);
    expect(cut).toMatch(/\/p\/#inner\)\n\n\[\^a\]: Source A\.\n\n\[\^b\]: Source B\.\n$/);
    expect(cut).not.toContain('[Two]');
  });

  test('does not end at a line of code that looks like a heading', () => {
    expect(cutPart(markdown, 'one', 'One')).toContain('# Two\n## Three\n```\n\n### [Inner]');
  });

  test('ends at a heading of its own rank', () => {
    expect(cutPart(markdown, 'inner', 'Inner')).toBe(
      '### [Inner](https://example.org/p/#inner)\n\nDeeper.[^b]\n\n[^b]: Source B.\n',
    );
  });

  test('is found by its name where its heading leads to another page', () => {
    expect(cutPart(markdown, 'step', '1.2 A step')).toBe(
      '### 1.2 [A step](https://example.org/p/step/)\n\nGo there. Needs [1.1](https://example.org/p/#inner)\n',
    );
  });

  test('is found by its id where others have its name', () => {
    expect(cutPart(markdown, 'two', 'Two')).toMatch(/^## \[Two\]/);
    expect(cutPart(markdown, 'two-row', 'Two')).toContain('| z | w |');
  });

  test('ends where the footnotes begin', () => {
    expect(cutPart(markdown, 'two', 'Two')).toMatch(
      /Last\.\n\n\[\^a\]: Source A\.\n\n\[\^b\]: Source B\.\n$/,
    );
  });

  test('does not exist for another name', () => {
    expect(cutPart(markdown, 'on', 'On')).toBeUndefined();
  });
});

test('a row is cut out with the head of its table', () => {
  expect(cutPart(markdown, 'focus', 'Focus')).toBe(
    '| Aspect | A | B |\n| - | - | - |\n| [Focus](https://example.org/other/#focus) | x[^a] | y |\n\n[^a]: Source A.\n',
  );
});

test('a term is cut out with its paragraphs, a source with its lines, a checkpoint alone, each without the next', () => {
  expect(cutPart(markdown, 'cpp', 'C++ [language]')).toBe(
    '- [**C\\+\\+ \\[language\\]**](https://example.org/p/#cpp)\n\n  “Say it.”[^b]\n\n[^b]: Source B.\n',
  );
  expect(cutPart(markdown, 'tick', 'I can do this alone.')).toBe('- [ ] I can do *this* alone.\n');
  expect(cutPart(markdown, 'a', 'A title')).toBe(
    '- [**A title**](https://elsewhere.example/x)\\\n  Publisher, 2026.\n',
  );
});
