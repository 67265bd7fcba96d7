import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeEditions } from '../../../src/integrations/editions.ts';
import { listFiles, writeText } from '../../../src/integrations/output-folder.ts';

test('a build gets its other editions, in the reading order of the print page', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'editions-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const page = (title: string) =>
    `<html data-area="The role"><main id="main"><h1>${title}</h1><p>Text</p></main></html>`;
  await writeText(folder, 'a/index.html', page('A'));
  await writeText(folder, 'b/index.html', page('B'));
  await writeText(folder, 'search/index.html', page('Search'));
  await writeText(folder, '404.html', `<meta name="robots" content="noindex">${page('None')}`);
  await writeText(
    folder,
    'print/index.html',
    '<html data-noindex><meta name="robots" content="noindex"><main id="main"><h1>All</h1>' +
      '<div data-edition><a href="/b/">B</a><a href="/a/">A</a></div></main></html>',
  );
  const { pages, chapters } = await writeEditions(folder);
  expect([pages, ...chapters.map(({ address }) => address)]).toEqual([3, '/b/', '/a/']);
  expect((await listFiles(folder)).filter((file) => !file.endsWith('.html'))).toEqual([
    'a/index.md',
    'b/index.md',
    'data/sections.csv',
    'data/sections.json',
    'llms-full.txt',
    'llms.txt',
    'search/index.md',
  ]);
  const print = await readFile(join(folder, 'print/index.html'), 'utf8');
  expect(print.indexOf('id="b"')).toBeLessThan(print.indexOf('id="a"'));
  const whole = await readFile(join(folder, 'llms-full.txt'), 'utf8');
  expect(whole).toContain('# B');
  expect(whole).not.toContain('# Search');
});
