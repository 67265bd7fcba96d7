import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { addedElements, changingAttributes } from '../../../../src/lib/output/browser-made.ts';
import { attributeKey } from '../../../../src/lib/output/shapes.ts';

const folder = join(import.meta.dirname, '../../../../src/client');
const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const code = modules.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');

const tags = new Set<string>();
const classes = new Set<string>();
for (const html of Object.values(addedElements)) {
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    tags.add(tagName);
    for (const name of [properties['className'] ?? []].flat()) classes.add(String(name));
  });
}

/** What stands in the brackets or behind the equals sign, wherever a module does one of these things. */
function listWritten(...patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, written = '']) => written));
}

test('styles for elements that scripts create are kept', () => {
  const created = listWritten(/createElement(?:NS)?\(\s*(?:'[^']*'\s*,\s*)?'([^']+)'/g);
  expect(created).toContain('mark');
  // A script element has no style.
  expect(created.filter((tag) => tag !== 'script' && !tags.has(tag))).toEqual([]);
});

test('styles for classes that scripts set are kept', () => {
  const set = listWritten(
    /classList\.(?:add|remove|toggle|replace)\(\s*'([^']+)'/g,
    /className\s*=\s*[`']([^`']+)[`']/g,
    /setAttribute\(\s*'class'\s*,\s*'([^']+)'/g,
  ).flatMap((written) => written.split(/\s+/));
  expect(set).toContain('ready');
  expect(set.filter((name) => !classes.has(name))).toEqual([]);
});

test('styles for attributes that scripts set are kept', () => {
  const set = [
    ...listWritten(/(?:set|toggle|remove)Attribute\(\s*'([^']+)'/g),
    ...listWritten(/dataset\['(\w+)'\]\s*=[^=]/g, /delete [\w.]+\.dataset\['(\w+)'\]/g).map(
      (name) => `data${name}`,
    ),
  ].map(attributeKey);
  expect(set).toContain('datatheme');
  expect(set.filter((name) => !changingAttributes.has(name) && name !== 'class')).toEqual([]);
});

test('no script asks for a custom property, which a page without a rule for it may not have', () => {
  expect(code).not.toMatch(/getPropertyValue/);
});
