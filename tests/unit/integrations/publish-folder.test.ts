import { createHash } from 'node:crypto';
import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeHome } from '../../../src/integrations/home-record.ts';
import { listFiles } from '../../../src/integrations/output-folder.ts';
import { packBook, unpackBook } from '../../../src/lib/editions/book/pack-book.ts';
import { publishFolder } from '../../../src/integrations/publish-folder.ts';

const filler = '<p>Some words that are said again and again so that they compress well.</p>'.repeat(9);
const site: Readonly<Record<string, string | Uint8Array>> = {
  'guide.epub': packBook([
    { path: 'mimetype', content: 'application/epub+zip' },
    { path: 'EPUB/package.opf', content: '<dc:source>https://guide.invalid/</dc:source>\n' },
    { path: 'EPUB/role.xhtml', content: '<p><a href="https://guide.invalid/search/">Search</a></p>' },
    { path: 'EPUB/cover.png', content: new Uint8Array([1, 2, 3]) },
  ]),
  'index.html': `<!doctype html><html lang="en" data-root="/" data-search="/assets/search.js"><head><meta charset="utf-8"><title>Start</title><link rel="canonical" href="https://guide.invalid/"><link rel="icon" href="/favicon.svg"></head><body><a href="/role/#day">Role</a>${filler}<script type="module">run()</script></body></html>`,
  'role/index.html': `<!doctype html><html lang="en" data-root="/" data-file="content/role/index.mdx"><head><meta charset="utf-8"><title>Role</title><link rel="canonical" href="https://guide.invalid/role/"></head><body><h2 id="day" style="color:red">Day</h2><a href="/">Start</a> <span data-needs-address><a href="/feed.xml">Feed</a></span></body></html>`,
  '404.html':
    '<!doctype html><html lang="en" data-mark="favicon.svg"><head><meta charset="utf-8"><title>Missing</title></head><body><a data-path="">Start</a></body></html>',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  'assets/search.js': 'run()',
  'site.webmanifest': '{"start_url":"/","icons":[{"src":"/favicon.svg"}]}',
  'robots.txt': 'User-agent: *\nSitemap: https://guide.invalid/sitemap-index.xml\n',
  'feed.xml': '<feed><id>https://guide.invalid/</id></feed>',
  'role/index.md': '[Start](https://guide.invalid/)\n',
};

let folder: string;

async function build(
  name: string,
  files: Readonly<Record<string, string | Uint8Array>> = site,
): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name, file)), { recursive: true });
    await writeFile(join(folder, name, file), text);
  }
  return join(folder, name);
}

async function contentsOf(path: string): Promise<Record<string, string>> {
  const entries = (await listFiles(path)).map(async (file) => {
    const bytes = await readFile(join(path, file));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guide-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('publishing a build', () => {
  test('makes addresses relative and leaves out what needs a home', async () => {
    const dist = await build('dist');
    await publishFolder(dist, undefined);
    const start = await readFile(join(dist, 'index.html'), 'utf8');
    expect(start).toContain(
      '<html lang="en" data-root="./" data-search="assets/search.js"><head><meta charset="utf-8"><meta http-equiv="content-security-policy"',
    );
    expect(start).toContain('<a href="role/#day">');
    const role = await readFile(join(dist, 'role/index.html'), 'utf8');
    expect(role).toContain('<h2 id="day" class="style-1">');
    expect(role).toContain('<a href="../">');
    for (const file of await listFiles(dist)) {
      if (/\.(?:br|gz)$|^\.stamp\.json$/.test(file)) continue;
      expect(await readFile(join(dist, file), 'utf8'), file).not.toMatch(
        /guide\.invalid|feed\.xml|data-file/,
      );
    }
    expect(await listFiles(dist)).not.toContain('feed.xml');
    expect(await readFile(join(dist, 'robots.txt'), 'utf8')).toBe('User-agent: *\n');
    expect(await readFile(join(dist, 'role/index.md'), 'utf8')).toBe('[Start](../)\n');
  });

  test('writes compressed copies that hold the same text', async () => {
    const dist = await build('dist');
    await publishFolder(dist, 'https://example.org/');
    const page = await readFile(join(dist, 'index.html'));
    const gz = await readFile(join(dist, 'index.html.gz'));
    expect(gunzipSync(gz)).toEqual(page);
    expect(gz[9]).toBe(255);
    expect(brotliDecompressSync(await readFile(join(dist, 'index.html.br')))).toEqual(page);
  });

  test('with an address gives the same bytes as stamping it later, whatever was stamped before', async () => {
    const direct = await build('direct');
    await publishFolder(direct, 'https://example.org/guide/');
    const stamped = await build('stamped');
    await publishFolder(stamped, undefined);
    await cp(stamped, join(folder, 'neutral'), { recursive: true });
    await changeHome(stamped, 'https://other.example/');
    await changeHome(stamped, 'https://example.org/guide/');
    expect(await contentsOf(stamped)).toEqual(await contentsOf(direct));
    expect(await readFile(join(stamped, 'role/index.html'), 'utf8')).toContain(
      '<link rel="canonical" href="https://example.org/guide/role/">',
    );
    expect(await listFiles(stamped)).toContain('feed.xml');
    const book = unpackBook(await readFile(join(stamped, 'guide.epub')));
    expect(book.map(({ content }) => content).slice(1, 3)).toEqual([
      '<dc:source>https://example.org/guide/</dc:source>\n',
      '<p><a href="https://example.org/guide/search/">Search</a></p>',
    ]);
    await changeHome(stamped, undefined);
    expect(await contentsOf(stamped)).toEqual(await contentsOf(join(folder, 'neutral')));
  });

  test('refuses to stamp a folder that was changed or never built, and leaves it as it was', async () => {
    await expect(changeHome(folder, 'https://example.org/')).rejects.toThrow(/Run npm run build first/);
    const dist = await build('dist');
    await publishFolder(dist, 'https://example.org/');
    await writeFile(join(dist, 'role/index.html'), 'changed');
    const before = await contentsOf(dist);
    await expect(changeHome(dist, 'https://other.example/')).rejects.toThrow(/role\/index\.html was changed/);
    expect(await contentsOf(dist)).toEqual(before);
  });

  test('refuses to stamp a book that was changed', async () => {
    const dist = await build('dist');
    await publishFolder(dist, undefined);
    await writeFile(join(dist, 'guide.epub'), 'changed');
    await expect(changeHome(dist, 'https://example.org/')).rejects.toThrow(/guide\.epub was changed/);
  });

  test('lists every problem of every page at once and writes nothing', async () => {
    const dist = await build('dist', {
      ...site,
      'role/index.html':
        '<html data-file="content/role/index.mdx"><body><a href="/role/#nigth">a</a><h2 id="night" onclick="x()"></h2><a href="/feed.xml">f</a></body></html>',
      'path/index.html':
        '<html><body><a href="/role">b</a><img src="https://example.org/a.png"> https://guide.invalid/ </body></html>',
      'assets/search.js': 'load("/_astro/x.js")',
      'guide.epub': packBook([
        { path: 'mimetype', content: 'application/epub+zip' },
        { path: 'EPUB/role.xhtml', content: '<p>At https://guide.invalid/</p>' },
      ]),
    });
    const before = await contentsOf(dist);
    const message = await publishFolder(dist, undefined).then(
      () => '',
      ({ message: list }: Error) => list,
    );
    for (const part of [
      '9 problems in the built site',
      'guide.epub, EPUB/role.xhtml',
      'role/index.html (made from content/role/index.mdx)',
      '<a href="/role/#nigth">: this page has no id "nigth". Nearest on this page: #night',
      '<h2 onclick>',
      'Add data-needs-address',
      '<a href="/role#day">'.replace('#day', ''),
      'Write /role/',
      'https://example.org/a.png',
      'the home address is unknown in a neutral build',
      '"/_astro/x.js" only exists at the root of a domain',
      '/role/ has no id "day"',
    ]) {
      expect(message).toContain(part);
    }
    expect(await contentsOf(dist)).toEqual(before);
  });
});
