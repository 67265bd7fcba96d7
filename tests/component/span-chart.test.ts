import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import SpanChart from '../../src/components/span/SpanChart.astro';
import { bandPath, drawBand } from '../../src/lib/span/band.ts';
import { describeRole, describeStage } from '../fixtures/roles.ts';

const stages = [
  describeStage('training', 1, 'Model', { 'ml-engineer': 2, 'ai-engineer': 0 }),
  describeStage('evaluation', 2, 'Model', { 'ml-engineer': 2, 'ai-engineer': 2 }),
  describeStage('product', 3, 'Product', { 'ai-engineer': 1 }),
];
const roles = [
  describeRole('ml-engineer', 'ML engineer', 'ml'),
  describeRole('ai-engineer', 'AI engineer', 'ai'),
];

let tree: ReturnType<typeof fromHtml>;
beforeAll(async () => {
  const container = await AstroContainer.create();
  tree = fromHtml(await container.renderToString(SpanChart, { props: { stages, roles } }), {
    fragment: true,
  });
});
const texts = (selector: string) =>
  selectAll(selector, tree).map((element) => toString(element).replace(/\s+/g, ' ').trim());

test('the drawing says in words how much of each stage belongs to which role', () => {
  expect(texts('.span-stages .vh')).toEqual([
    '. ML engineer: core of the job. AI engineer: rarely.',
    '. ML engineer: core of the job. AI engineer: core of the job.',
    '. ML engineer: rarely. AI engineer: part of the job.',
  ]);
});

test('it is drawn twice, lying and upright, with both inks and their overprint', () => {
  for (const way of ['h', 'v']) {
    const shapes = selectAll(`svg.${way} path`, tree).map(({ properties }) => properties['className']);
    expect(shapes).toEqual([['ml'], ['ai'], ['both']]);
  }
  const [lying] = selectAll('svg.h path.ml', tree);
  expect(lying?.properties['d']).toBe(bandPath(drawBand([2, 2, 0], 'top'), false));
});

test('groups are as wide as their stages are many', () => {
  expect(selectAll('.span-groups li', tree).map(({ properties }) => properties['dataStages'])).toEqual([
    '2',
    '1',
  ]);
  expect(texts('.span-groups li')).toEqual(['Model', 'Product']);
});

test('each stage leads to the page that says more', () => {
  expect(texts('.span-stages a')).toEqual(['Training', 'Evaluation', 'Product']);
});
