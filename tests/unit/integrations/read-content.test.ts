import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../src/integrations/read-content.ts';
import { DATA_FILES } from '../../../src/lib/content/raw-guide.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guide-'));
  for (const name of DATA_FILES) write(`content/${name}.yaml`, '[]');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
const describe = () =>
  readContent(root).problems.map(({ file, place, message }) => `${file} › ${place}: ${message}`);

test('a file is read as front matter and body, with the line on which the body starts', () => {
  write('content/pages/compare/same-request.mdx', '---\ntitle: One request\norder: 2\n---\n\n## A {#a}\n');
  const { guide, problems } = readContent(root);
  expect(problems).toEqual([]);
  expect(guide.entries).toHaveLength(1);
  expect(guide.entries[0]).toMatchObject({
    file: 'content/pages/compare/same-request.mdx',
    collection: 'pages',
    id: 'compare/same-request',
    data: { title: 'One request', order: 2 },
    bodyLine: 5,
  });
});

test('line ends of Windows change nothing', () => {
  write('content/role/index.mdx', '---\r\ntitle: Role\r\n---\r\n\r\nText.\r\n');
  expect(readContent(root).guide.entries[0]).toMatchObject({ data: { title: 'Role' }, bodyLine: 4 });
});

test('a file whose name starts with an underscore is no content', () => {
  write('content/role/_draft.mdx', 'Not yet.');
  expect(readContent(root).guide.entries).toEqual([]);
});

test('files that cannot be read at all are all reported, by name', () => {
  write('content/role/index.mdx', '---\ntitle: [Role\n---\nText.');
  write('content/path/shipping.mdx', '---\ntitle: Shipping\n---\n<Note kind="practice">\n\nNever closed.');
  write('content/glossary.yaml', 'token: a piece of a word');
  rmSync(join(root, 'content/sources.yaml'));
  expect(describe()).toEqual([
    expect.stringMatching(/^content\/role\/index\.mdx › file: cannot be read: /),
    expect.stringMatching(/^content\/path\/shipping\.mdx › file: cannot be read: /),
    'content/sources.yaml › file: is missing',
    'content/glossary.yaml › file: is not a list; start each entry with “- id: …”',
  ]);
});
