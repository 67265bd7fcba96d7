import { expect, test } from 'vitest';
import { collectIds } from '../../../../src/lib/output/collect-ids.ts';
import { readPage } from '../../../../src/lib/output/page.ts';

test('every id can be linked to, but only those of the text are offered', () => {
  const { all, named } = collectIds(
    readPage(
      'search/index.html',
      '<html data-noindex><body><main id="main"><h1 id="a">x</h1><p id="b"></p><nav data-noindex><li id="c"></li></nav></main></body></html>',
    ),
  );
  expect([...all]).toEqual(['main', 'a', 'b', 'c']);
  expect(named).toEqual(['a']);
});
