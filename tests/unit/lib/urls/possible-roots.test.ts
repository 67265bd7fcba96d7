import { expect, test } from 'vitest';
import { possibleRoots, wordsOfAddress } from '../../../../src/lib/urls/possible-roots.ts';

test.each([
  ['/', ['/']],
  ['/nope', ['/']],
  ['/deep/er/nope', ['/deep/er/', '/deep/', '/']],
  ['/deep/nope/', ['/deep/nope/', '/deep/', '/']],
])('the root for %s is looked for in %j', (pathname, roots) => {
  expect(possibleRoots(pathname)).toEqual(roots);
});

test.each([
  ['role/ai-engineer.html', 'role ai engineer'],
  ['/na%C3%AFve_bayes/', 'naïve bayes'],
  ['%zz', 'zz'],
  ['<script>', 'script'],
  ['///', ''],
])('the words of %s are %j', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});
