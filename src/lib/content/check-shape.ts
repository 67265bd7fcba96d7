import type { z } from 'astro/zod';
import { explainIssue } from './explain-issue.ts';
import type { Problem } from './problem.ts';

/**
 * What is wrong with a value by its schema.
 * @param item what the value is within the file; '' for all of it
 * @param whole what all of the file's data is called
 * @returns every problem, with the place as `item › path.to.field`
 */
export function checkShape(
  schema: z.ZodType,
  value: unknown,
  file: string,
  item: string,
  whole = 'front matter',
): readonly Problem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const place = (path: readonly PropertyKey[]): string =>
    [item, path.join('.')].filter(Boolean).join(' › ') || whole;
  return result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          file,
          place: place([...issue.path, key]),
          message: 'there is no such field; correct its spelling or remove it',
        }))
      : [{ file, place: place(issue.path), message: explainIssue(issue, value) }],
  );
}
