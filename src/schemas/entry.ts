import { z } from 'astro/zod';
import { curlQuotes } from '../lib/content/curl-quotes.ts';

/** YAML readers give a Date or a string for `2026-11-22`; both become the string. */
export const dateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'write a date as 2026-11-22' }),
);

/** An id as it appears in addresses and cross-references: lower-case words joined by hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'write an id in lower-case letters, digits and single hyphens, such as primary-focus',
});

/** One line of text that is not empty, with typographic quotation marks. */
export const lineSchema = z
  .string({ error: 'write one line of text' })
  .trim()
  .min(1, { error: 'write at least one word' })
  .regex(/^[^\n]*$/, { error: 'keep it on one line' })
  .overwrite(curlQuotes);

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The answer a page opens with. At most 30 words, so that a reader has it at once. */
export const answerSchema = lineSchema.refine((text) => wordCount(text) <= 30, {
  error: 'answer in 30 words or fewer',
});

/** A page or a section of the guide. */
export const addressSchema = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, {
  error: 'write an address from the root, such as /role/ or /role/#pay',
});

/** How many statements the original article makes. */
export const STATEMENT_COUNT = 72;

/** A statement of the original article, S1 to S72. */
export const statementSchema = z
  .string()
  .regex(/^S([1-9]|[1-6]\d|7[0-2])$/, { error: 'write a statement id from S1 to S72' });

/** How strong the evidence behind a claim is, strongest first. */
export const GRADES = [
  'official',
  'measured',
  'several-practitioners',
  'one-practitioner',
  'our-judgement',
] as const;
export const gradeSchema = z.enum(GRADES, { error: `write one of: ${GRADES.join(', ')}` });
export type Grade = (typeof GRADES)[number];

/** A claim with its evidence. A claim that is not our judgement needs a source. */
export const claimSchema = z
  .strictObject({
    claim: lineSchema.describe('The claim in one sentence. A number stands as [[figure-id]].'),
    grade: gradeSchema.describe('How strong the evidence is.'),
    sources: z.array(idSchema).default([]).describe('Ids from sources.yaml.'),
  })
  .refine((claim) => claim.grade === 'our-judgement' || claim.sources.length > 0, {
    error: 'name at least one source, or grade it our-judgement',
    path: ['sources'],
  });

/** Something that moved here. Its old address keeps working and says where the text went. */
const signpostSchema = z.strictObject({
  from: addressSchema.describe('The old address, from the root of the guide.'),
  to: idSchema.optional().describe('The id of the section it became; without it, this page.'),
});

/** Fields that every entry has. */
export const entryFields = {
  title: lineSchema.describe('The heading of the page.'),
  label: lineSchema.optional().describe('A shorter title for menus and links.'),
  answer: answerSchema.describe(
    'The answer to the page’s question, at most 30 words; the page opens with it.',
  ),
  order: z.int().min(0).describe('Place among its neighbours, from 1.'),
  covers: z.array(statementSchema).default([]).describe('Statements of the article answered here.'),
  checked: dateSchema.describe('The day somebody last checked every statement on the page.'),
  keywords: z
    .array(lineSchema)
    .default([])
    .describe('Words readers may search for that the page does not use.'),
  sectionKeywords: z
    .record(idSchema, z.array(lineSchema))
    .default({})
    .describe('The same for single sections: section id, then words.'),
  signposts: z.array(signpostSchema).default([]).describe('Old addresses that lead here.'),
};
