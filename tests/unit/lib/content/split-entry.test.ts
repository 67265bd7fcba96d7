import { expect, test } from 'vitest';
import { splitEntry } from '../../../../src/lib/content/split-entry.ts';

test('both parts keep the lines they have in the file', () => {
  expect(splitEntry('---\ntitle: Role\norder: 1\n---\n\nText.\n')).toEqual({
    frontMatter: '\ntitle: Role\norder: 1',
    body: '\n\n\n\n\nText.\n',
  });
});

test('line ends of Windows, a byte order mark and blanks behind a line of hyphens change nothing', () => {
  expect(splitEntry('\uFEFF--- \r\ntitle: Role\r\n---\t\r\nText.')).toEqual({
    frontMatter: '\ntitle: Role',
    body: '\n\n\nText.',
  });
});

test('a body may be empty, and may hold a line of hyphens', () => {
  expect(splitEntry('---\ntitle: Role\n---').body).toBe('\n\n');
  expect(splitEntry('---\ntitle: Role\n---\n---\n').body).toBe('\n\n\n---\n');
});

test.each([
  '',
  'Text.',
  'title: Role\n---\n',
  '---\ntitle: Role\n',
  '---\n---\nText.',
  '\n---\ntitle: Role\n---\n',
])('%j does not begin with front matter', (text) => {
  expect(() => splitEntry(text)).toThrow('begin it with a line ---, the fields, and another line ---');
});
