import { z } from 'astro/zod';
import { dateSchema, idSchema, lineSchema } from './entry.ts';

const SOURCE_KINDS = [
  'official statistics',
  'law or standard',
  'dataset',
  'paper',
  'book',
  'documentation',
  'course',
  'survey',
  'article',
  'opinion',
] as const;

const PUBLISHED = 'write a year, a month or a day: 2026, 2026-03 or 2026-03-14';

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: lineSchema,
  publisher: lineSchema,
  url: z.url({ error: 'write the full address, starting with https://' }),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: PUBLISHED, abort: true })
    .refine((date) => z.iso.date().safeParse(`${date}-01-01`.slice(0, 10)).success, { error: PUBLISHED })
    .describe('When it was published or last changed, as exactly as we know.'),
  kind: z.enum(SOURCE_KINDS),
  use: lineSchema.describe('What the guide cites it for, in a few words.'),
  read: z.enum(['whole', 'part', 'through another source']).describe('How much of it we read ourselves.'),
  checked: dateSchema.describe('The day we last opened it.'),
  keep: lineSchema.optional().describe('Why it stays although no page cites it.'),
});
export type Source = z.infer<typeof sourceSchema>;
