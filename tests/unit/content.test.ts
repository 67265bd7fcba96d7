import { expect, test } from 'vitest';
import { readContent } from '../../src/integrations/read-content.ts';
import { checkGuide } from '../../src/lib/content/check-guide.ts';
import { fieldOf } from '../../src/lib/content/field-of.ts';
import { formatProblems } from '../../src/lib/content/problem.ts';
import { ROLE_IDS } from '../../src/schemas/roles.ts';

const { guide, problems } = readContent(process.cwd());
const idsOf = (collection: string) =>
  guide.entries
    .filter((entry) => entry.collection === collection)
    .toSorted((a, b) => Number(fieldOf(a.data, 'order')) - Number(fieldOf(b.data, 'order')))
    .map(({ id }) => id);

test('the content of the guide has no problems', () => {
  expect(formatProblems([...problems, ...checkGuide(guide)])).toBe('');
});

test('the comparison has the six aspects of the article first, then the further ones', () => {
  expect(idsOf('comparison')).toEqual([
    'primary-focus',
    'skill-set',
    'scope-of-work',
    'tech-stack',
    'frameworks-and-tools',
    'deployment',
    'ownership',
    'question',
    'data',
    'evaluation',
    'failure',
    'mathematics',
    'deliverables',
    'interviews',
    'entry',
    'pay',
    'titles',
  ]);
});

test('the seven responsibilities stand in the order of the article', () => {
  expect(idsOf('responsibilities')).toEqual([
    'designing-ai-solutions',
    'implementing-models',
    'integrating-ai',
    'data-and-features',
    'optimising-and-deploying',
    'ethics-and-bias',
    'collaboration',
  ]);
});

test('the path has its eight steps', () => {
  expect(idsOf('path').toSorted()).toEqual([
    'evaluation',
    'frameworks-and-cloud',
    'llm-applications',
    'machine-learning',
    'maths-and-data-structures',
    'problem-solving',
    'programming',
    'shipping',
  ]);
});

test('every role of the comparison is described', () => {
  expect(guide.data.roles.map((role) => fieldOf(role, 'id')).toSorted()).toEqual([...ROLE_IDS].sort());
});

test('the glossary explains at least seventy terms', () => {
  expect(guide.data.glossary.length).toBeGreaterThanOrEqual(70);
});
