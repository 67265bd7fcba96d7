import { expect, test } from 'vitest';
import { problemsAfter } from '../../../fixtures/content.ts';

const LIST = 'content/statements.yaml';
const LEFT_OUT = 'or delete the file if your edition need not answer the whole article';

test('a section of the comparison may be answered by its aspect or by the page around it', () => {
  const page = '/compare/ai-engineer-vs-ml-engineer/#primary-focus';
  const problems = problemsAfter(({ role, aspect, data }) => {
    role['covers'] = (role['covers'] as string[]).filter((id) => id !== 'S18');
    aspect['covers'] = ['S18'];
    (data.statements[17] ?? {})['page'] = page;
  });
  expect(problems).toEqual([]);
});

test('a statement answered on another page than the list names is reported', () => {
  const problems = problemsAfter(({ data }) => ((data.statements[0] ?? {})['page'] = '/'));
  expect(problems).toEqual([
    `content/pages/home.mdx › covers: S1 of the article is answered at /; add it to covers, or name another page in ${LIST}`,
  ]);
});

test('a page that no content file makes is reported', () => {
  const problems = problemsAfter(({ data }) => ((data.statements[4] ?? {})['page'] = '/rule/#why'));
  expect(problems).toEqual([
    `${LIST} › S5 › page: no content file makes /rule/#why; correct the address, ${LEFT_OUT}`,
  ]);
});

test('a statement cannot be dropped from the list', () => {
  expect(problemsAfter(({ data }) => data.statements.splice(41, 1))).toEqual([
    `${LIST} › S42: is missing; name the page that answers it, ${LEFT_OUT}`,
    `content/role/index.mdx › covers: there is no “S42” in ${LIST}; correct it`,
  ]);
});

test('an edition without the list makes no promise about the article', () => {
  expect(problemsAfter(({ data }) => data.statements.splice(0))).toEqual([]);
});
