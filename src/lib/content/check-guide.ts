import type { z } from 'astro/zod';
import { aspectSchema } from '../../schemas/comparison.ts';
import { changeSchema } from '../../schemas/change.ts';
import { figureSchema } from '../../schemas/figure.ts';
import { pageSchema } from '../../schemas/page.ts';
import { responsibilitySchema } from '../../schemas/responsibility.ts';
import { roleSchema, stageSchema } from '../../schemas/roles.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { articleStatementSchema } from '../../schemas/statement.ts';
import { stepSchema } from '../../schemas/step.ts';
import { termSchema } from '../../schemas/term.ts';
import { checkCode } from './check-code.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkEntries } from './check-entries.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkProse } from './check-prose.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { idOf } from './field-of.ts';
import type { Problem } from './problem.ts';
import type { Collection, DataFile, RawEntry, RawGuide } from './raw-guide.ts';

export const ENTRY_SCHEMAS = {
  role: pageSchema,
  comparison: aspectSchema,
  responsibilities: responsibilitySchema,
  path: stepSchema,
  pages: pageSchema,
} satisfies Record<Collection, z.ZodType>;

export const DATA_SCHEMAS = {
  roles: roleSchema,
  stages: stageSchema,
  sources: sourceSchema,
  figures: figureSchema,
  glossary: termSchema,
  changes: changeSchema,
  statements: articleStatementSchema,
} satisfies Record<DataFile, z.ZodType>;

/**
 * Checks all content at once: schemas, cross-references, coverage of the article, prose, numbers.
 * @returns every problem of every file that can be read; empty when the content is sound.
 */
export function checkGuide(guide: RawGuide): readonly Problem[] {
  const entries = guide.entries.filter(({ file }) => !guide.unread.has(file));
  return [
    ...entries.flatMap(checkEntry),
    ...Object.entries(DATA_SCHEMAS).flatMap(([name, schema]) =>
      guide.data[name as DataFile].flatMap((item, index) =>
        checkShape(schema, item, `content/${name}.yaml`, idOf(item) || `entry ${index + 1}`),
      ),
    ),
    ...checkReferences(guide),
    ...checkEntries(guide.entries),
    ...checkCoverage(guide),
    ...entries.flatMap(checkCode),
    ...entries.flatMap((entry) => checkProse(entry, guide)),
    ...checkNumbers(guide),
  ];
}

function checkEntry(entry: RawEntry): readonly Problem[] {
  return checkShape(ENTRY_SCHEMAS[entry.collection], entry.data, entry.file, '');
}
