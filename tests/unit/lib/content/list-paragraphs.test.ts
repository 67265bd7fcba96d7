import { expect, test } from 'vitest';
import { listParagraphs } from '../../../../src/lib/content/list-paragraphs.ts';
import { buildGuide } from '../../../fixtures/content.ts';

const paragraphsOf = (body: string, data: Record<string, unknown> = {}) => {
  const guide = buildGuide((draft) => {
    draft.bodies.home = body;
    for (const key of Object.keys(draft.home)) Reflect.deleteProperty(draft.home, key);
    Object.assign(draft.home, data);
  });
  return guide.entries.filter(({ id }) => id === 'home').flatMap(listParagraphs);
};

test('paragraphs and list items are running text, notes included', () => {
  const body = 'One *two*\nthree.\n\n- Four `five`.\n\n<Note kind="practice">\n\nSix.\n\n</Note>';
  expect(paragraphsOf(body)).toEqual(['One two three.', 'Four five.', 'Six.']);
});

test('headings, tables, code and artefacts are not', () => {
  const body =
    '## One {#one}\n\n| a | b |\n| - | - |\n| c | d |\n\n```\ncode\n```\n\n<Artefact caption="A run">\n\nSix.\n\n</Artefact>';
  expect(paragraphsOf(body)).toEqual([]);
});

test('a figure is a word and a citation is none', () => {
  expect(paragraphsOf('Of these, <Figure id="a" /> do.<Cite id="b" />')).toEqual(['Of these, 0 do.']);
  expect(paragraphsOf('', { answer: 'Of all of these, [[a]] do.' })).toEqual(['Of all of these, 0 do.']);
});

test('front matter counts where it is a sentence', () => {
  const data = {
    title: 'Two words',
    outcomes: ['read a program and run it', 'write one'],
    keywords: ['what is it that people look for'],
    sources: ['a-source-with-a-long-id and three more words'],
  };
  expect(paragraphsOf('', data)).toEqual(['read a program and run it']);
});
