import { z } from 'astro/zod';
import { addressSchema, idSchema, lineSchema } from './entry.ts';

export const termSchema = z.strictObject({
  id: idSchema,
  term: lineSchema,
  aliases: z.array(lineSchema).default([]).describe('Other forms to link in prose, plural included.'),
  keywords: z
    .array(lineSchema)
    .default([])
    .describe('Words readers may search for that the entry does not use.'),
  link: z
    .boolean()
    .default(true)
    .describe('False for a word too common in plain English to be linked wherever it occurs.'),
  says: lineSchema.describe('What people say: the word as you hear it at work.'),
  means: lineSchema.describe('What it means, in one or two plain sentences.'),
  confusedWith: lineSchema.optional().describe('What it is confused with, and the difference.'),
  usedIn: z
    .array(addressSchema)
    .default([])
    .describe('Where the guide explains it, named first. A program adds the pages that use the word most.'),
  sources: z.array(idSchema).min(1),
});
export type Term = z.infer<typeof termSchema>;
