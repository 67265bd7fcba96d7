import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readQuestions, readSynonyms } from '../../../src/integrations/search-words.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guide-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

test('a file of questions is about the page that it is named after', async () => {
  write('content/questions/role/outlook.yaml', 'pay: [what do they earn]');
  write('content/questions/home.yaml', 'tools: [which tools]');
  expect(await readQuestions(root)).toEqual([
    { file: 'content/questions/home.yaml', page: '/', sections: { tools: ['which tools'] } },
    {
      file: 'content/questions/role/outlook.yaml',
      page: '/role/outlook/',
      sections: { pay: ['what do they earn'] },
    },
  ]);
});

test('the mistakes of all files are listed at once', async () => {
  write('content/questions/role.yaml', 'pay: [salary, 2030]');
  write('content/questions/path.yaml', 'hours: [how long');
  await expect(readQuestions(root)).rejects.toThrow(
    /^The content has 2 problems:\n\ncontent\/questions\/path\.yaml\n {2}file: cannot be read: .*\n\ncontent\/questions\/role\.yaml\n {2}pay, number 2: write a question; put it in quotes/,
  );
});

test('a mistake among the synonyms names its group', async () => {
  write('content/synonyms.yaml', '- [pay, salary]\n- [wage]');
  await expect(readSynonyms(root)).rejects.toThrow(
    'content/synonyms.yaml\n  number 2: a group needs at least two members',
  );
});
