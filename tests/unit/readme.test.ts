import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { MARKDOWN_FEATURES, readContent } from '../../src/integrations/read-content.ts';
import { checkGuide } from '../../src/lib/content/check-guide.ts';
import { parseYaml } from '../../src/lib/content/parse-yaml.ts';
import { formatProblems } from '../../src/lib/content/problem.ts';
import { splitEntry } from '../../src/lib/content/split-entry.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('the file that the README writes as an example passes the check', () => {
  const [, id = '', indented = ''] =
    /`content\/comparison\/([\w-]+)\.mdx`[\s\S]*?```mdx\n([\s\S]*?)\n *```/.exec(readme) ?? [];
  const { frontMatter, body } = splitEntry(indented.replace(/^ {3}/gm, ''));
  const entry = {
    file: `content/comparison/${id}.mdx`,
    collection: 'comparison' as const,
    id,
    data: parseYaml(frontMatter),
    body: mdxToMdast(body, { features: MARKDOWN_FEATURES }),
  };
  const { guide } = readContent(process.cwd());
  expect(guide.entries.map((existing) => existing.id)).not.toContain(id);
  expect(formatProblems(checkGuide({ ...guide, entries: [...guide.entries, entry] }))).toBe('');
});

test('the workflow for GitHub Pages runs commands that exist, with actions that cannot change', () => {
  const { jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as {
    jobs: Record<string, { steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const uses = steps.flatMap((step) => step.uses ?? []);
  expect(uses.length).toBeGreaterThan(3);
  expect(uses.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  expect(steps.flatMap((step) => step.run ?? []).map(commandOf)).toEqual(['ci', 'test', 'stamp']);
  expect(steps.map((step) => step.with?.['path'])).toContain('dist');
});

test('the job for GitLab Pages builds with the project’s commands', () => {
  expect(readGitLabJob().script.slice(0, 2).map(commandOf)).toEqual(['ci', 'build']);
});

test.skipIf(process.platform === 'win32')('the job for GitLab Pages publishes what it builds', () => {
  const { script, artifacts } = readGitLabJob();
  expect(artifacts.paths).toEqual(['public']);
  // The project has a folder of that name already.
  const folder = mkdtempSync(join(tmpdir(), 'gitlab-'));
  for (const name of ['public', 'dist']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'dist', 'index.html'), 'The start page');
  for (const command of script.slice(2)) execFileSync('sh', ['-c', command], { cwd: folder });
  expect(readFileSync(join(folder, 'public', 'index.html'), 'utf8')).toBe('The start page');
  rmSync(folder, { recursive: true });
});

test('the README names every command, and only commands that exist', () => {
  const named = [...readme.matchAll(/\bnpm (?:run )?([\w:]+)/g)].flatMap(([, name]) => name ?? []);
  const known = [...Object.keys(scripts), 'ci'];
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
  expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
});

/** What npm is told to do, or the command itself. */
function commandOf(line: string): string {
  const name = /\bnpm (?:run )?(\w+)/.exec(line)?.[1];
  if (name !== undefined) expect([...Object.keys(scripts), 'ci']).toContain(name);
  return name ?? line;
}

function readGitLabJob(): { script: string[]; artifacts: { paths: string[] } } {
  const [, text = ''] = /```yaml\n(# \.gitlab-ci\.yml\n[^]*?)```/.exec(readme) ?? [];
  return (parse(text) as { pages: ReturnType<typeof readGitLabJob> }).pages;
}
