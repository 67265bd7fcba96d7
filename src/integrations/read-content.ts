import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { mdxToMdast } from 'satteri';
import { describeUnreadable } from '../lib/content/describe-unreadable.ts';
import { parseYaml } from '../lib/content/parse-yaml.ts';
import type { Problem } from '../lib/content/problem.ts';
import {
  COLLECTIONS,
  DATA_FILES,
  type DataFile,
  type RawEntry,
  type RawGuide,
} from '../lib/content/raw-guide.ts';
import { splitEntry } from '../lib/content/split-entry.ts';

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
      problems.push(describeUnreadable(file, error));
      return otherwise;
    }
  };

  const entries = COLLECTIONS.flatMap((collection) => {
    const folder = join(root, 'content', collection);
    return listFiles(folder, '.mdx').map((name): RawEntry => {
      const file = `content/${collection}/${name}`;
      const { frontMatter, body } = attempt(
        file,
        () => splitEntry(readFileSync(join(folder, name), 'utf8')),
        {
          frontMatter: '',
          body: '',
        },
      );
      return {
        file,
        collection,
        id: name.replace(/\.mdx$/, ''),
        data: attempt(file, () => parseYaml(frontMatter), {}),
        body: attempt(file, () => mdxToMdast(body, { features: MARKDOWN_FEATURES }), {
          type: 'root',
          children: [],
        }),
      };
    });
  });

  const data = Object.fromEntries(
    DATA_FILES.map((name) => {
      const file = `content/${name}.yaml`;
      const path = join(root, file);
      if (!existsSync(path)) {
        // Only an edition that answers the article has its statements.
        if (name !== 'statements') problems.push({ file, place: 'file', message: 'is missing' });
        return [name, []];
      }
      const list = attempt(file, () => parseYaml(readFileSync(path, 'utf8')), []);
      if (Array.isArray(list)) return [name, list];
      problems.push({ file, place: 'file', message: 'is not a list; start each entry with “- id: …”' });
      return [name, []];
    }),
  ) as Record<DataFile, unknown[]>;

  return { guide: { entries, data, unread: new Set(problems.map(({ file }) => file)) }, problems };
}

/**
 * Paths below the folder with forward slashes, in the same order on every machine. What begins with _ is set aside.
 */
export function listFiles(folder: string, ending = ''): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('_'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
