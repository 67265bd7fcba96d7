import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import {
  COLLECTIONS,
  DATA_FILES,
  type DataFile,
  type RawEntry,
  type RawGuide,
} from '../lib/content/raw-guide.ts';
import type { Problem } from '../lib/content/problem.ts';

/** The Markdown features of the guide, for the site and for the checks. */
export const MARKDOWN_FEATURES = { headingAttributes: true, smartPunctuation: true } as const;

/**
 * Reads every content file below `root`/content.
 * @returns the content, and the problems of files that cannot be read as YAML or MDX at all.
 */
export function readContent(root: string): { guide: RawGuide; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const attempt = <T>(file: string, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      problems.push(unreadable(file, error));
      return otherwise;
    }
  };

  const entries = COLLECTIONS.flatMap((collection) => {
    const folder = join(root, 'content', collection);
    return listFiles(folder, '.mdx').map((name): RawEntry => {
      const file = `content/${collection}/${name}`;
      const text = readFileSync(join(folder, name), 'utf8');
      const [, yaml = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text) ?? [];
      return {
        file,
        collection,
        id: name.replace(/\.mdx$/, ''),
        data: attempt(file, () => parse(yaml, { merge: true }) as unknown, {}),
        body: attempt(file, () => mdxToMdast(body, { features: MARKDOWN_FEATURES }), {
          type: 'root',
          children: [],
        }),
        bodyLine: text.slice(0, text.length - body.length).split('\n').length,
      };
    });
  });

  const data = Object.fromEntries(
    DATA_FILES.map((name) => {
      const file = `content/${name}.yaml`;
      const path = join(root, file);
      if (!existsSync(path)) {
        problems.push({ file, place: 'file', message: 'is missing' });
        return [name, []];
      }
      const list = attempt(file, () => parse(readFileSync(path, 'utf8'), { merge: true }) as unknown, []);
      if (Array.isArray(list)) return [name, list];
      problems.push({ file, place: 'file', message: 'is not a list; start each entry with “- id: …”' });
      return [name, []];
    }),
  ) as Record<DataFile, unknown[]>;

  return { guide: { entries, data }, problems };
}

/** Paths below the folder with forward slashes, in the same order on every machine. */
export function listFiles(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('_'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The problem of a file that cannot be read at all. */
export function unreadable(file: string, error: unknown): Problem {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return { file, place: 'file', message: `cannot be read: ${line}` };
}
