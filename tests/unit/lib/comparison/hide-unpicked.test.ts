import { parse, walk } from 'css-tree';
import { expect, test } from 'vitest';
import { hideUnpicked } from '../../../../src/lib/comparison/hide-unpicked.ts';

test('each role that can be added has a rule that hides its column while its box is not ticked', () => {
  const css = hideUnpicked(['data-scientist', 'data-engineer']);
  const rules: string[] = [];
  walk(parse(css, { onParseError: (error) => expect.fail(error.message) }), (node) => {
    if (node.type === 'Rule') rules.push(node.type);
  });
  expect(rules).toHaveLength(2);
  expect(css).toContain('main:has(#with-data-engineer:not(:checked)) [data-more=data-engineer]');
});
