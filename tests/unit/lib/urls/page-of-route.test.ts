import { expect, test } from 'vitest';
import { pageOfRoute } from '../../../../src/lib/urls/page-of-route.ts';

test.each([
  ['./index.astro', 'home'],
  ['./404.astro', '404'],
  ['./about.astro', 'about'],
  ['./path/index.astro', 'path'],
  ['./compare/ai-engineer-vs-ml-engineer.astro', 'compare/ai-engineer-vs-ml-engineer'],
])('%s shows the page %s', (file, page) => {
  expect(pageOfRoute(file)).toBe(page);
});
