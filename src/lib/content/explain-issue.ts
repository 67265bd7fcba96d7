import type { z } from 'astro/zod';
import { fieldOf } from './field-of.ts';

/** What to write where a schema expects a type, for people who do not know the names of types. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'write text here, in quotes where YAML reads it as something else',
  number: 'write a number',
  int: 'write a whole number',
  boolean: 'write true or false',
  array: 'write a list',
  object: 'write the fields of this part below it',
  record: 'write a name and its value on each line below it',
};

/**
 * Says in a writer’s words what is wrong with a value.
 * @param issue as the schema reports it; where the schema has its own sentence, that one is kept
 * @param value the whole value that was checked
 */
export function explainIssue(issue: z.core.$ZodIssue, value: unknown): string {
  const found = issue.path.reduce<unknown>(fieldOf, value);
  if (found === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    return 'is missing; add it';
  }
  if (!/^(Invalid|Too) /.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.message;
    case 'invalid_value':
      return `write one of: ${issue.values.join(', ')}`;
    case 'too_small':
      return `write at least ${issue.minimum}`;
    case 'too_big':
      return `write at most ${issue.maximum}`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}
