import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeText } from '../../../src/integrations/output-folder.ts';
import { keepPermalinks } from '../../../src/integrations/permalinks.ts';

/** A built folder with one page, beside a content folder with one entry and a ledger. */
async function build(ledger: string, signposts = '[]'): Promise<{ folder: string; root: string }> {
  const root = await mkdtemp(join(tmpdir(), 'permalinks-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const folder = join(root, 'dist');
  await writeText(root, 'content/permalinks.txt', ledger);
  await writeText(root, 'content/role/index.mdx', `---\nsignposts: ${signposts}\n---\n\n## Pay {#pay}\n`);
  await writeText(folder, 'role/index.html', '<main id="main"><h1>Role</h1><h2 id="pay">Pay</h2></main>');
  await writeText(folder, 'data/roles.json', '{}');
  await writeText(folder, 'assets/search.123.js', '');
  return { folder, root };
}

describe('a build', () => {
  test('knows its addresses, but not files with a hash in their name', async () => {
    const { folder, root } = await build('/role/\n/role/#pay\n');
    const { existing } = await keepPermalinks(folder, root);
    expect([...existing].sort()).toEqual(['/data/roles.json', '/role/', '/role/#pay']);
  });

  test('fails when published addresses are gone, and names all of them with what to write', async () => {
    const { folder, root } = await build('/role/#salary\n/salary/\n/data/pay.json (template)\n');
    const failure = keepPermalinks(folder, root);
    await expect(failure).rejects.toThrow(
      /3 problems[\s\S]*- from: \/role\/#salary[\s\S]*- from: \/salary\//,
    );
  });

  test('leaves a signpost where a section or a page was', async () => {
    const { folder, root } = await build(
      '/role/#salary\n/salary/\n/salary/#pay\n',
      '[{ from: "/role/#salary", to: pay }, { from: /salary/ }]',
    );
    await keepPermalinks(folder, root);
    expect(await readFile(join(folder, 'role/index.html'), 'utf8')).toContain('id="salary"');
    expect(await readFile(join(folder, 'salary/index.html'), 'utf8')).toContain('<a href="/role/">Role</a>');
  });

  test('fails when a signpost has a typo in its old address, and blames the signpost', async () => {
    const { folder, root } = await build('/role/\n/role/#pay\n', '[{ from: "/rolle/#salary", to: pay }]');
    const failure = keepPermalinks(folder, root);
    await expect(failure).rejects.toThrow(
      /1 problem:\s+content\/role\/index\.mdx\s+signposts › \/rolle\/#salary: was never published/,
    );
  });

  test('fails when a section moved from a page that is gone, and asks for a signpost of the page', async () => {
    const { folder, root } = await build('/salary/#pay\n', '[{ from: "/salary/#pay", to: pay }]');
    await expect(keepPermalinks(folder, root)).rejects.toThrow('- from: /salary/');
  });

  test('fails when a signpost stands where something is', async () => {
    const { folder, root } = await build('', '[{ from: /role/ }]');
    await expect(keepPermalinks(folder, root)).rejects.toThrow('content/role/index.mdx');
  });
});
