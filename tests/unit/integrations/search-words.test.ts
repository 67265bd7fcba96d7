import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSearchWords } from '../../../src/integrations/search-words.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guide-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

test('a file of questions is about the page that it is named after', () => {
  write('content/synonyms.yaml', '- [pay, salary]');
  write('content/off-topic.yaml', '- train times');
  write('content/questions/role/outlook.yaml', 'pay: [what do they earn]');
  write('content/questions/home.yaml', 'tools: [which tools]');
  expect(readSearchWords(root)).toEqual({
    synonyms: [['pay', 'salary']],
    questions: [
      { file: 'content/questions/home.yaml', page: '/', sections: { tools: ['which tools'] } },
      {
        file: 'content/questions/role/outlook.yaml',
        page: '/role/outlook/',
        sections: { pay: ['what do they earn'] },
      },
    ],
    offTopic: ['train times'],
    problems: [],
  });
});

test('the mistakes of all files are listed at once', () => {
  write('content/synonyms.yaml', '- [pay, salary]\n- [wage]');
  write('content/questions/role.yaml', 'pay: [salary, 2030]');
  write('content/questions/path.yaml', 'hours: [how long');
  write('content/off-topic.yaml', '- train times\n- Train times?');
  const { problems } = readSearchWords(root);
  expect(problems.map(({ file, place, message }) => `${file} › ${place}: ${message}`)).toEqual([
    'content/synonyms.yaml › 1: a group needs at least two members',
    expect.stringMatching(/^content\/questions\/path\.yaml › line 1: cannot be read: /),
    'content/questions/role.yaml › pay.1: write a question; put it in quotes when YAML reads it as something else',
    'content/off-topic.yaml › 1: “Train times?” stands there already, as number 1; delete one',
  ]);
});
