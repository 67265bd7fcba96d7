import { readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { MARKDOWN_FEATURES, readContent } from '../../src/integrations/read-content.ts';
import { checkGuide } from '../../src/lib/content/check-guide.ts';
import { formatProblems } from '../../src/lib/content/problem.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('the file that the README writes as an example passes the check', () => {
  const [, id = '', indented = ''] =
    /`content\/comparison\/([\w-]+)\.mdx`[\s\S]*?```mdx\n([\s\S]*?)\n *```/.exec(readme) ?? [];
  const [, yaml = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(indented.replace(/^ {3}/gm, '')) ?? [];
  const entry = {
    file: `content/comparison/${id}.mdx`,
    collection: 'comparison' as const,
    id,
    data: parse(yaml, { merge: true }) as unknown,
    body: mdxToMdast(body, { features: MARKDOWN_FEATURES }),
    bodyLine: 1,
  };
  const { guide } = readContent(process.cwd());
  expect(guide.entries.map((existing) => existing.id)).not.toContain(id);
  expect(formatProblems(checkGuide({ ...guide, entries: [...guide.entries, entry] }))).toBe('');
});

test('the README names every command, and only commands that exist', () => {
  const named = [...readme.matchAll(/\bnpm (?:run )?([\w:]+)/g)].flatMap(([, name]) => name ?? []);
  const known = [...Object.keys(scripts), 'ci'];
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
  expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
});
