import type { z } from 'astro/zod';
import { aspectSchema } from '../../schemas/comparison.ts';
import { changeSchema } from '../../schemas/change.ts';
import { figureSchema } from '../../schemas/figure.ts';
import { pageSchema } from '../../schemas/page.ts';
import { responsibilitySchema } from '../../schemas/responsibility.ts';
import { roleSchema, stageSchema } from '../../schemas/roles.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { stepSchema } from '../../schemas/step.ts';
import { termSchema } from '../../schemas/term.ts';
import { checkProse } from './check-prose.ts';
import { checkReferences } from './check-references.ts';
import type { Problem } from './problem.ts';
import type { Collection, DataFile, RawEntry, RawGuide } from './raw-guide.ts';

const ENTRY_SCHEMAS = {
  role: pageSchema,
  comparison: aspectSchema,
  responsibilities: responsibilitySchema,
  path: stepSchema,
  pages: pageSchema,
} satisfies Record<Collection, z.ZodType>;

const DATA_SCHEMAS = {
  roles: roleSchema,
  stages: stageSchema,
  sources: sourceSchema,
  figures: figureSchema,
  glossary: termSchema,
  changes: changeSchema,
} satisfies Record<DataFile, z.ZodType>;

/**
 * Checks all content at once: schemas, cross-references, headings, typed numbers.
 * @returns every problem of every file; empty when the content is sound.
 */
export function checkGuide(guide: RawGuide): readonly Problem[] {
  return [
    ...guide.entries.flatMap(checkEntry),
    ...Object.entries(DATA_SCHEMAS).flatMap(([name, schema]) =>
      guide.data[name as DataFile].flatMap((item, index) =>
        checkShape(schema, item, `content/${name}.yaml`, `${nameOf(item) ?? `entry ${index + 1}`}`),
      ),
    ),
    ...checkReferences(guide),
    ...guide.entries.flatMap((entry) => checkProse(entry, guide)),
  ];
}

function checkEntry(entry: RawEntry): readonly Problem[] {
  return checkShape(ENTRY_SCHEMAS[entry.collection], entry.data, entry.file, '');
}

function checkShape(schema: z.ZodType, value: unknown, file: string, prefix: string): readonly Problem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const place = [prefix, issue.path.join('.')].filter(Boolean).join(' › ') || 'front matter';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        place: [prefix, [...issue.path, key].join('.')].filter(Boolean).join(' › '),
        message: 'there is no such field; correct its spelling or remove it',
      }));
    }
    const missing = issue.code === 'invalid_type' && valueAt(value, issue.path) === undefined;
    return [{ file, place, message: missing ? 'is missing; add it' : issue.message }];
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function nameOf(item: unknown): string | undefined {
  const id = valueAt(item, ['id']);
  return typeof id === 'string' ? id : undefined;
}
