import { expect, test } from 'vitest';
import { findUses, type ReadablePage } from '../../../../src/lib/page/find-uses.ts';

const TERMS = [
  { id: 'prompt', forms: ['prompt', 'prompts'] },
  { id: 'prompt-injection', forms: ['prompt injection'] },
  { id: 'rag', forms: ['RAG'] },
];
const page = (path: string, text: string): ReadablePage => ({ path, title: `Page ${path}`, text });
const uses = (id: string, pages: readonly ReadablePage[], most = 3) =>
  (findUses(TERMS, pages, most).get(id) ?? []).map(({ href }) => href);

test('a term leads to the section that uses it most', () => {
  const text = 'A prompt.\n\n## One {#one}\n\nPrompts.\n\n## Two {#two}\n\nA prompt and a prompt.';
  expect(uses('prompt', [page('/role/', text)])).toEqual(['/role/#two']);
});

test('text before the first heading leads to the page', () => {
  expect(uses('prompt', [page('/role/', 'A prompt.\n\n## One {#one}\n\nNothing.')])).toEqual(['/role/']);
});

test('the pages with most uses come first, and no more than asked for', () => {
  const pages = [
    page('/a/', 'A prompt.'),
    page('/b/', 'A prompt, a prompt.'),
    page('/c/', 'Prompts.'),
    page('/d/', 'A prompt, a prompt, a prompt.'),
  ];
  expect(uses('prompt', pages)).toEqual(['/d/', '/b/', '/a/']);
});

test('an address that is a section already is kept', () => {
  expect(uses('prompt', [page('/compare/#data', '## One {#one}\n\nA prompt.')])).toEqual(['/compare/#data']);
});

test('headings, code, components and addresses of links are no use of a term', () => {
  const text =
    '## The prompt {#prompt}\n\n```text\nprompt\n```\n\n<Artefact caption="prompt">x</Artefact>\n\n[here](/prompt/)';
  expect(uses('prompt', [page('/role/', text)])).toEqual([]);
});

test('a longer term wins over a shorter one inside it, and an abbreviation counts in capitals only', () => {
  const pages = [page('/role/', 'Beware of prompt injection with a rag.')];
  expect(uses('prompt-injection', pages)).toEqual(['/role/']);
  expect(uses('prompt', pages)).toEqual([]);
  expect(uses('rag', pages)).toEqual([]);
});
