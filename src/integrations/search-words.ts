/** What search knows besides the pages: which words mean the same to readers, and what readers ask. Both are content. */
import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { type Problem, formatProblems } from '../lib/content/problem.ts';
import type { QuestionFile } from '../lib/search/add-questions.ts';
import type { SynonymGroup } from '../lib/search/record.ts';
import { questionsSchema } from '../schemas/questions.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import { AuthorError } from './author-error.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The groups of content/synonyms.yaml below `root`.
 * @throws AuthorError that lists all mistakes
 */
export async function readSynonyms(root = ROOT): Promise<SynonymGroup[]> {
  const { value, problems } = await readYaml(root, 'content/synonyms.yaml', synonymsSchema);
  if (value === undefined) throw new AuthorError(formatProblems(problems));
  return value;
}

/**
 * The files of content/questions/ below `root`; role/outlook.yaml is about the page /role/outlook/, home.yaml about /.
 * @throws AuthorError that lists all mistakes of all files
 */
export async function readQuestions(root = ROOT): Promise<QuestionFile[]> {
  const folder = join(root, 'content/questions');
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.split(sep).join('/'))
    .sort();
  const read = await Promise.all(
    names.map(async (name) => {
      const file = `content/questions/${name}`;
      const page = `/${name.replace(/^home\.yaml$|\.yaml$/, '')}/`.replace('//', '/');
      return { file, page, ...(await readYaml(root, file, questionsSchema)) };
    }),
  );
  const problems = read.flatMap((file) => file.problems);
  if (problems.length > 0) throw new AuthorError(formatProblems(problems));
  return read.map(({ file, page, value = {} }) => ({ file, page, sections: value }));
}

async function readYaml<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
): Promise<{ readonly value?: T; readonly problems: readonly Problem[] }> {
  let written: unknown;
  try {
    written = parse(await readFile(join(root, file), 'utf8'));
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { problems: [{ file, place: 'file', message: `cannot be read: ${message}` }] };
  }
  const result = schema.safeParse(written);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map(({ path, message }) => ({
    file,
    place:
      path.map((key) => (typeof key === 'number' ? `number ${key + 1}` : String(key))).join(', ') || 'file',
    message,
  }));
  return { problems };
}
