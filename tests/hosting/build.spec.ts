import { spawnSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { addOfflineWorker } from '../../src/integrations/offline-files.ts';
import { publishFolder } from '../../src/integrations/publish-folder.ts';
import { startStaticServer } from '../../src/commands/static-server.ts';
import { KINDS } from '../support/pages.ts';
import { copyProject, fingerprint } from './copied-project.ts';
import type { CopiedProject } from './copied-project.ts';
import { readStyles } from './read-styles.ts';

// Each test looks at what the one before has built.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const dist = join(import.meta.dirname, '../../dist');
const home = 'https://example.org/guide/';
const mutantFile = 'src/pages/mutant.astro';

let copy: CopiedProject;

test.beforeAll(async () => {
  copy = await copyProject();
});

test.afterAll(() => copy.remove());

/** A mistake in a page, and what the build has to say about it. */
const mutants: readonly (readonly [markup: string, message: RegExp])[] = [
  ['<a href="/role/#defintion">x</a>', /\/role\/ has no id "defintion"\. Nearest on \/role\/: #definition/],
  ['<a href="/role">x</a>', /<a href="\/role">: the slash at the end is missing\. Write \/role\//],
  ['<a href="/rule/">x</a>', /there is no \/rule\/\. Similar: \/role\//],
  [
    '<script is:inline src="/favicon.svg"></script>',
    /<script src="\/favicon\.svg">: the policy allows no external script/,
  ],
  ['<button onclick="alert(1)">x</button>', /<button onclick>: an inline handler never runs .* src\/client/],
  [
    '<img src="https://example.org/a.png" alt="" />',
    /<img src="https:\/\/example\.org\/a\.png">: nothing may come from .* Put the file into the project/,
  ],
  ['<p id="twice">x</p><p id="twice">x</p>', /<p id="twice">: the id is used twice on this page\. Give one/],
];

test('a build with mistakes stops, names each with its file and says what to write', async () => {
  const page = join(copy.folder, mutantFile);
  await writeFile(
    page,
    `---\nimport Document from '../layouts/Document.astro';\n---\n<Document title="Mutant" description="A page with mistakes." path="/mutant/" file="${mutantFile}">\n<h1>Mutant</h1>\n${mutants.map(([markup]) => markup).join('\n')}\n</Document>\n`,
  );
  const notFound = join(copy.folder, 'src/pages/404.astro');
  const sound = await readFile(notFound, 'utf8');
  await writeFile(notFound, sound.replace('</main>', '<a href="role/">x</a></main>'));
  const { status, output } = copy.build({});
  await rm(page);
  await writeFile(notFound, sound);

  expect(status).toBe(1);
  expect(output).toContain(`${mutants.length + 1} problems in the built site`);
  expect(output).toContain(`mutant/index.html (made from ${mutantFile})`);
  for (const [, message] of mutants) expect(output).toMatch(message);
  expect(output).toMatch(
    /404\.html \(made from content\/pages\/404\.mdx\)\n {2}- <a href="role\/">: .* Write data-path/,
  );
  expect(output).not.toMatch(/^\s+at /m);
});

test('a build elsewhere, by another Node.js, in another time zone, locale and year, and a stamped build are identical', async () => {
  console.log(`Built here by Node.js ${process.version}, elsewhere by ${copy.node}`);
  const { status, output } = copy.build({ SITE: home });
  expect(status, output).toBe(0);
  const stamped = join(copy.folder, 'stamped');
  await cp(dist, stamped, { recursive: true });
  const stamp = spawnSync(
    process.execPath,
    ['src/commands/run.mjs', 'src/commands/stamp.ts', home, stamped],
    {
      cwd: copy.folder,
      encoding: 'utf8',
    },
  );
  expect(stamp.status, stamp.stderr).toBe(0);
  const there = await fingerprint(join(copy.folder, 'dist'));
  expect(await fingerprint(stamped)).toEqual(there);
  expect(Object.keys(there).length).toBeGreaterThan(100);
});

test('a build without a home address is the same as taking the address away', async () => {
  const neutral = join(copy.folder, 'neutral');
  await cp(join(copy.folder, 'unpublished'), neutral, { recursive: true });
  await addOfflineWorker(neutral, true);
  await publishFolder(neutral, undefined);
  const { home: current } = JSON.parse(await readFile(join(dist, '.stamp.json'), 'utf8')) as {
    home?: string;
  };
  test.skip(current !== undefined, `dist/ was built for ${current ?? ''}`);
  expect(await fingerprint(neutral)).toEqual(await fingerprint(dist));
});

const looks = {
  'at a desk, light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'on a phone, dark': { viewport: { width: 360, height: 800 }, colorScheme: 'dark' },
} as const;

for (const [where, look] of Object.entries(looks)) {
  test(`leaving out unused styles changes nothing that can be seen ${where}`, async ({ browser }) => {
    const whole = await startStaticServer({ folder: join(copy.folder, 'unpublished'), port: 0 });
    const pruned = await startStaticServer({ folder: join(copy.folder, 'dist'), port: 0 });
    const context = await browser.newContext({ ...look, reducedMotion: 'reduce' });
    // When it is painted is a matter of chance.
    await context.route('**/*.woff2', (route) => route.abort());
    try {
      for (const path of KINDS) {
        const [before = [], after = []] = await Promise.all(
          [whole, pruned].map(async ({ address }) => {
            const page = await context.newPage();
            await page.goto(address + path);
            // The page for missing addresses first asks where it is.
            if (path === '404.html') await page.locator('[data-way-home]').waitFor();
            const styles = await readStyles(page);
            await page.close();
            return styles;
          }),
        );
        expect(after.length, path).toBeGreaterThan(50);
        expect(after.filter((style, at) => style !== before[at]).slice(0, 3), path).toEqual([]);
        expect(after.length, path).toBe(before.length);
      }
    } finally {
      await context.close();
      await whole.close();
      await pruned.close();
    }
  });
}
