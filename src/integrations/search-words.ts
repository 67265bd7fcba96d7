/**
 * What search knows besides the pages: which words mean the same to readers, what readers ask, and what is off topic.
 * All of it is content.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import { checkShape } from '../lib/content/check-shape.ts';
import { describeUnreadable } from '../lib/content/describe-unreadable.ts';
import { parseYaml } from '../lib/content/parse-yaml.ts';
import type { Problem } from '../lib/content/problem.ts';
import type { QuestionFile } from '../lib/search/add-questions.ts';
import type { SynonymGroup } from '../lib/search/record.ts';
import { offTopicSchema, questionsSchema } from '../schemas/questions.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import { listFiles } from './read-content.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SearchWords {
  readonly synonyms: readonly SynonymGroup[];
  readonly questions: readonly QuestionFile[];
  /** Queries that the guide does not answer. */
  readonly offTopic: readonly string[];
  /** All mistakes of all files; what has one is left out of the other fields. */
  readonly problems: readonly Problem[];
}

/**
 * Reads content/synonyms.yaml, content/off-topic.yaml and the files of content/questions/ below `root`;
 * role/outlook.yaml is about the page /role/outlook/, home.yaml about /.
 */
export function readSearchWords(root = ROOT): SearchWords {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>, none: T): T => {
    try {
      const written = parseYaml(readFileSync(join(root, file), 'utf8'));
      const wrong = checkShape(schema, written, file, '', 'file');
      problems.push(...wrong);
      return wrong.length > 0 ? none : schema.parse(written);
    } catch (error) {
      problems.push(describeUnreadable(file, error));
      return none;
    }
  };
  return {
    synonyms: read('content/synonyms.yaml', synonymsSchema, []),
    questions: listFiles(join(root, 'content/questions'), '.yaml').map((name) => {
      const file = `content/questions/${name}`;
      const page = name === 'home.yaml' ? '/' : `/${name.replace(/\.yaml$/, '')}/`;
      return { file, page, sections: read(file, questionsSchema, {}) };
    }),
    offTopic: read('content/off-topic.yaml', offTopicSchema, []),
    problems,
  };
}
