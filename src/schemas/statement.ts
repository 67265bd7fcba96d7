import { z } from 'astro/zod';
import { addressSchema, lineSchema, statementSchema } from './entry.ts';

/** A statement of the article, and where the guide answers it. */
export const articleStatementSchema = z.strictObject({
  id: statementSchema,
  page: addressSchema.describe('The page or section that answers it, such as /role/#definition.'),
  words: z
    .array(lineSchema)
    .default([])
    .describe('Words the answer must hold. One that is cut short stands for every word that begins so.'),
});
