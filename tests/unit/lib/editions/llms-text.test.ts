import { describe, expect, test } from 'vitest';
import { readEditionPage } from '../../../../src/lib/editions/edition-page.ts';
import { writeLlmsFullText, writeLlmsText } from '../../../../src/lib/editions/llms-text.ts';
import { builtPage } from './built-page.ts';

const home = 'https://example.org/';
const introduction = {
  name: 'Guide',
  description: 'Two jobs.',
  licence: 'CC BY 4.0',
  files: [{ address: '/data/roles.json', title: 'Roles', answer: 'As JSON.' }],
};
const pages = ['/', '/role/', '/role/b/'].flatMap((address) => readEditionPage(builtPage, address) ?? []);

describe('llms.txt', () => {
  test('says what the guide is and lists each page with its answer and its Markdown twin', () => {
    const text = writeLlmsText(pages, home, introduction);
    expect(text.startsWith('# Guide\n\n> Two jobs.\n')).toBe(true);
    expect(text).toContain('\n## The role\n\n- [Title of it](https://example.org/index.md): Answer: yes.\n');
    expect(text).toContain('\n- [Title of it](https://example.org/role/b/index.md): Answer: yes.\n');
    expect(text).toContain('\n## Optional\n\n- [Roles](https://example.org/data/roles.json): As JSON.\n');
  });
});

describe('llms-full.txt', () => {
  test('holds every page, and each footnote once', () => {
    const text = writeLlmsFullText(pages, home, introduction);
    expect(text.match(/^# Title _of_ it$/gm)).toHaveLength(3);
    expect(text.match(/^Address: https:\/\/example\.org\/role\/$/gm)).toHaveLength(1);
    expect(text.match(/^\[\^s-1\]:/gm)).toHaveLength(1);
  });
});
