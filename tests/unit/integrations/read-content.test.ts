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

test('a file is read as front matter and body, with the lines of the file', () => {
  write('content/pages/compare/same-request.mdx', '---\ntitle: One request\norder: 2\n---\n\n## A {#a}\n');
  const { guide, problems } = readContent(root);
  expect(problems).toEqual([]);
  expect(guide.entries).toHaveLength(1);
  expect(guide.entries[0]).toMatchObject({
    file: 'content/pages/compare/same-request.mdx',
    collection: 'pages',
    id: 'compare/same-request',
    data: { title: 'One request', order: 2 },
    body: { children: [{ type: 'heading', position: { start: { line: 6 } } }] },
  });
});

test('line ends of Windows change nothing', () => {
  write('content/role/index.mdx', '---\r\ntitle: Role\r\n---\r\n\r\nText.\r\n');
  expect(readContent(root).guide.entries[0]).toMatchObject({
    data: { title: 'Role' },
    body: { children: [{ type: 'paragraph', position: { start: { line: 5 } } }] },
  });
});

test('a file whose name starts with an underscore is no content', () => {
  write('content/role/_draft.mdx', 'Not yet.');
  expect(readContent(root).guide.entries).toEqual([]);
});

test('only an edition that answers the article has a list of its statements', () => {
  rmSync(join(root, 'content/statements.yaml'));
  expect(readContent(root)).toMatchObject({ guide: { data: { statements: [] } }, problems: [] });
});

test('a byte order mark, which some editors write, changes nothing', () => {
  write('content/role/index.mdx', '\uFEFF---\ntitle: Role\n---\nText.\n');
  write('content/glossary.yaml', '\uFEFF- id: token\n');
  const { guide, problems } = readContent(root);
  expect(problems).toEqual([]);
  expect(guide.entries[0]).toMatchObject({ data: { title: 'Role' } });
  expect(guide.data.glossary).toEqual([{ id: 'token' }]);
});

test('files that cannot be read at all are all reported, with the line and nothing else', () => {
  write('content/role/index.mdx', '---\ntitle: Role\nanswer: A role: two words\n---\nText.');
  write(
    'content/path/shipping.mdx',
    '---\ntitle: Shipping\n---\n\nText.\n\n<Note kind="practice">\n\nNever closed.',
  );
  write('content/pages/about.mdx', 'Text without front matter.\n');
  write('content/figures.yaml', '- id: ads\n  what: adverts: all\n');
  write('content/glossary.yaml', 'token: a piece of a word');
  rmSync(join(root, 'content/sources.yaml'));
  expect(describe()).toEqual([
    'content/role/index.mdx › line 3: cannot be read: Nested mappings are not allowed in compact mappings',
    'content/path/shipping.mdx › line 7: cannot be read: Expected a closing tag for `<Note>` (line 7)',
    'content/pages/about.mdx › file: cannot be read: begin it with a line ---, the fields, and another line ---',
    'content/sources.yaml › file: is missing',
    'content/figures.yaml › line 2: cannot be read: Nested mappings are not allowed in compact mappings',
    'content/glossary.yaml › file: is not a list; start each entry with “- id: …”',
  ]);
  expect([...readContent(root).guide.unread].sort()).toEqual([
    'content/figures.yaml',
    'content/glossary.yaml',
    'content/pages/about.mdx',
    'content/path/shipping.mdx',
    'content/role/index.mdx',
    'content/sources.yaml',
  ]);
});
