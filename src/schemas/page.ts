import { z } from 'astro/zod';
import { entryFields, lineSchema } from './entry.ts';

/** A page of the role collection, and any page outside the four collections. */
export const pageSchema = z.strictObject({
  ...entryFields,
  question: lineSchema.optional().describe('The question the page answers, shown above its heading.'),
});
