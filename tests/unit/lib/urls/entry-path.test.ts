import { expect, test } from 'vitest';
import { entryPath } from '../../../../src/lib/urls/entry-path.ts';

test.each([
  ['role', 'index', '/role/'],
  ['role', 'outlook', '/role/outlook/'],
  ['comparison', 'primary-focus', '/compare/ai-engineer-vs-ml-engineer/#primary-focus'],
  ['responsibilities', 'integrating-ai', '/responsibilities/integrating-ai/'],
  ['path', 'programming', '/path/programming/'],
  ['pages', 'home', '/'],
  ['pages', '404', '/404.html'],
  ['pages', 'compare', '/compare/'],
  ['pages', 'compare/same-request', '/compare/same-request/'],
] as const)('content/%s/%s.mdx is published at %s', (collection, id, path) => {
  expect(entryPath(collection, id)).toBe(path);
});
