import { expect, test } from 'vitest';
import { addQuestions } from '../../../../src/lib/search/add-questions.ts';
import { RECORDS } from './fixture.ts';

const file = (page: string, sections: Record<string, string[]>) => ({
  file: `content/questions${page.slice(0, -1)}.yaml`,
  page,
  sections,
});

test('questions come to the section with their id, and those of the introduction to the page', () => {
  const { records, problems } = addQuestions(RECORDS, [
    file('/role/', { introduction: ['what is it'], pay: ['what do they earn'] }),
  ]);
  expect(problems).toEqual([]);
  expect(records).toHaveLength(RECORDS.length);
  const asked = records.filter(({ questions }) => questions.length > 0);
  expect(asked.map(({ url, questions }) => [url, ...questions])).toEqual([
    ['/role/', 'what is it'],
    ['/role/#pay', 'what do they earn'],
  ]);
});

test('every section and page that is not there is named, with what is', () => {
  const pair = '/compare/ai-engineer-vs-ml-engineer/';
  const { problems } = addQuestions(RECORDS, [
    file(pair, { 'pay-gap': ['which one pays better'], gap: ['who earns more'], sum: ['in short'] }),
    file('/gone/', { introduction: ['where is it'] }),
  ]);
  expect(problems).toEqual([
    ...['gap', 'sum'].map((place) => ({
      file: 'content/questions/compare/ai-engineer-vs-ml-engineer.yaml',
      place,
      message: `no section of ${pair}; it has introduction, pay-gap`,
    })),
    {
      file: 'content/questions/gone.yaml',
      place: 'file',
      message: 'there is no page /gone/; rename or delete the file',
    },
  ]);
});
