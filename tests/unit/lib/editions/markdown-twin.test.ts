import { describe, expect, test } from 'vitest';
import { readEditionPage } from '../../../../src/lib/editions/edition-page.ts';
import { twinAddress, writeMarkdownTwin } from '../../../../src/lib/editions/markdown-twin.ts';
import { builtPage } from './built-page.ts';

const home = 'https://example.org/guide/';

function twin(): string {
  const page = readEditionPage(builtPage, '/role/');
  if (!page) throw new Error('the page cannot be read');
  return writeMarkdownTwin(page, home, 'CC BY 4.0');
}

describe('the Markdown twin of a page', () => {
  test('opens with what the page is, where it is and when it was checked', () => {
    expect(twin().split('---')[1]).toBe(
      '\ntitle: Title of it\ndescription: "Answer: yes."\n' +
        'address: https://example.org/guide/role/\nchecked: 2026-11-24\nlicence: CC BY 4.0\n',
    );
    expect(twin()).toContain('\n# Title _of_ it\n');
  });

  test('links every heading and every term to its own address', () => {
    expect(twin()).toContain('\n## [First](https://example.org/guide/role/#a)\n');
    expect(twin()).toContain('\n### [Sub](https://example.org/guide/role/#c)\n');
    expect(twin()).toContain('- [**AI agent**](https://example.org/guide/role/#agent)\n');
  });

  test('makes every address in the guide complete and leaves others alone', () => {
    expect(twin()).toContain('[term](https://example.org/guide/glossary/#b)');
    expect(twin()).toContain('[below](https://example.org/guide/role/#c)');
    expect(twin()).toContain('[outside](https://example.org/)');
  });

  test('turns citations into footnotes named after the source', () => {
    expect(twin()).toContain('proved[^s-1].');
    expect(twin()).toContain('\n[^s-1]: [A source](https://example.org/guide/sources/#s-1). 2026.\n');
    expect(twin()).not.toContain('Sources of this page');
  });

  test('writes a table row on one line, with lists set off and bars escaped', () => {
    expect(twin()).toContain('\nTwo roles\n\n| Aspect | AI \\| engineer |\n');
    expect(twin()).toContain('| Short. _Python (shared), SQL_ |');
  });

  test('keeps the boxes of a check list', () => {
    expect(twin()).toContain('[ ] Do it');
  });

  test('stands beside its page', () => {
    expect([twinAddress('/'), twinAddress('/role/')]).toEqual(['/index.md', '/role/index.md']);
  });
});
