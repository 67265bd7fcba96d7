import { z } from 'astro/zod';
import type { DataFile } from './data-files.ts';

/** The whole of a data file: what it is, under which licence, and its items. */
const fileSchema = (file: DataFile) =>
  z.strictObject({
    $schema: z.string().describe('Address of the schema of this file, relative to it.'),
    title: z.string().describe('What the file holds.'),
    licence: z.string().describe('The licence of the text.'),
    items: z.array(file.item).describe(file.about),
  });

/**
 * A data file as JSON.
 * @param items plain data, checked against the file's schema
 * @throws when an item does not fit the schema
 */
export function writeDataJson(file: DataFile, items: readonly unknown[], licence: string): string {
  const content = { $schema: `schemas/${file.name}.json`, title: file.title, licence, items };
  return JSON.stringify(fileSchema(file).parse(content), null, 2) + '\n';
}

/** The JSON Schema (2020-12) of a data file, generated from the content schema. */
export function writeJsonSchema(file: DataFile): string {
  return JSON.stringify({ title: file.title, ...toJsonSchema(fileSchema(file)) }, null, 2) + '\n';
}

/** A Zod schema as JSON Schema: the shape of what is published, after defaults. */
export function toJsonSchema(schema: z.ZodType): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(schema, { io: 'output' });
}
