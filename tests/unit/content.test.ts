import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../src/integrations/read-content.ts';
import { checkGuide } from '../../src/lib/content/check-guide.ts';
import { fieldOf, idOf } from '../../src/lib/content/field-of.ts';
import { listFigureIds } from '../../src/lib/content/find-overdue.ts';
import { listParagraphs } from '../../src/lib/content/list-paragraphs.ts';
import { formatProblems } from '../../src/lib/content/problem.ts';
import { readProse } from '../../src/lib/content/read-prose.ts';
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

test('the comparison begins with the six aspects of the article', () => {
  expect(idsOf('comparison').slice(0, 6)).toEqual([
    'primary-focus',
    'skill-set',
    'scope-of-work',
    'tech-stack',
    'frameworks-and-tools',
    'deployment',
  ]);
});

test('the responsibilities begin with the seven of the article, in its order', () => {
  expect(idsOf('responsibilities').slice(0, 7)).toEqual([
    'designing-ai-solutions',
    'implementing-models',
    'integrating-ai',
    'data-and-features',
    'optimising-and-deploying',
    'ethics-and-bias',
    'collaboration',
  ]);
});

test('the learning path adds up the hours of its steps', () => {
  const steps = guide.entries.filter(({ collection }) => collection === 'path');
  const total = (background: string): string =>
    [0, 1]
      .map((end) =>
        steps.reduce(
          (sum, { data }) => sum + Number(fieldOf(fieldOf(fieldOf(data, 'hours'), background), end)),
          0,
        ),
      )
      .map((hours) => hours.toLocaleString('en-GB'))
      .join(' to ');
  const page = guide.entries.find(({ file }) => file === 'content/pages/path.mdx');
  const text = page ? listParagraphs(page).join(' ') : '';
  for (const background of ['beginner', 'developer', 'data']) expect(text).toContain(total(background));
});

// Of responsibilities, aspects and numbers the schema asks for a grade or a source. Prose is held to it here.
const PROVEN =
  /\bour (?:judgement|advice|reading|inference|own|list|count|recount)\b|\bours\b|\billustrative\b|\binvented\b|\bwe recounted\b/i;
// What to build, to try and to do in the first hour is advice from its heading on.
const ADVICE = new Set(['build', 'first-hour', 'mentor', 'compare']);

test('every section on a role and on the path cites, counts, or says that it is our judgement', () => {
  const silent = guide.entries
    .filter(({ collection }) => collection === 'role' || collection === 'path')
    .flatMap(({ file }) =>
      readFileSync(file, 'utf8')
        .split(/^## /m)
        .slice(1)
        .filter((section) => !ADVICE.has(/\{#([a-z0-9-]+)\}/.exec(section)?.[1] ?? ''))
        .filter((section) => !/<(?:Cite|Figure|TitleMap)\s/.test(section) && !PROVEN.test(section))
        .map((section) => `${file} ${section.split('\n')[0]}`),
    );
  expect(silent).toEqual([]);
});

test('every role of the comparison is described', () => {
  expect(guide.data.roles.map((role) => fieldOf(role, 'id')).toSorted()).toEqual([...ROLE_IDS].sort());
});

test('the glossary explains at least seventy terms', () => {
  expect(guide.data.glossary.length).toBeGreaterThanOrEqual(70);
});

test('every number of the file is printed on a page or stands in a cell of the comparison', () => {
  const used = new Set(guide.entries.flatMap(listFigureIds));
  expect(guide.data.figures.map(idOf).filter((id) => !used.has(id))).toEqual([]);
});

test('every source of the file is named by a page, a cell, a role, a term or a number', () => {
  const named = new Set([
    ...guide.entries.flatMap(listSourceIds),
    ...Object.values(guide.data).flatMap(sourcesIn),
  ]);
  expect(guide.data.sources.map(idOf).filter((id) => !named.has(id))).toEqual([]);
});

function listSourceIds(entry: (typeof guide.entries)[number]): readonly string[] {
  return [...readProse(entry.body).cites.map(({ id }) => id), ...sourcesIn(entry.data)];
}

/** The ids that stand under `source` or `sources`, at any depth. */
function sourcesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'source' || key === 'sources' ? [inner].flat().map(String) : sourcesIn(inner),
  );
}
