import { z } from 'astro/zod';
import { addressSchema, dateSchema, idSchema, lineSchema } from './entry.ts';

/** One change of the content: what changed, and why. */
export const changeSchema = z.strictObject({
  id: idSchema.describe('Permanent: the date and a word, such as 2026-11-24-first-edition.'),
  date: dateSchema,
  title: lineSchema.describe('What changed, in one line.'),
  why: lineSchema.describe('Why it changed.'),
  sections: z.array(addressSchema).min(1).describe('The pages or sections that changed.'),
});
export type Change = z.infer<typeof changeSchema>;
