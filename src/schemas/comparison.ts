import { z } from 'astro/zod';
import { entryFields, gradeSchema, idSchema, lineSchema } from './entry.ts';
import { roleIdSchema } from './roles.ts';

export const cellSchema = z
  .strictObject({
    text: lineSchema.describe('The cell: at most 22 words. A number stands as [[figure-id]].'),
    items: z
      .array(lineSchema)
      .default([])
      .describe(
        'Names that can be shared with other roles, such as Python. Equal names are marked as shared.',
      ),
    weight: z
      .enum(['core', 'sometimes', 'rare'])
      .optional()
      .describe('Our answer to the aspect’s weightQuestion.'),
    detail: lineSchema.describe('What the cell rests on: the count, the rule, the reading.'),
    grade: gradeSchema.describe('How strong the evidence behind the cell is.'),
    sources: z.array(idSchema).default([]).describe('Ids from sources.yaml.'),
    disagreement: lineSchema.optional().describe('Where sources disagree about this cell.'),
  })
  .refine((cell) => cell.grade === 'our-judgement' || cell.sources.length > 0, {
    error: 'name at least one source, or grade it our-judgement',
    path: ['sources'],
  })
  .refine((cell) => cell.text.split(/\s+/).length <= 22, {
    error: 'keep a cell to 22 words',
    path: ['text'],
  });
export type Cell = z.infer<typeof cellSchema>;

export const aspectSchema = z.strictObject({
  ...entryFields,
  question: lineSchema.describe('The question this row answers.'),
  weightQuestion: lineSchema.optional().describe('A yes-or-no question that the cells’ weight answers.'),
  fromArticle: z.boolean().default(false).describe('True for the six rows of the original article.'),
  cells: z.record(roleIdSchema, cellSchema).describe('One cell for every role.'),
  change: lineSchema.describe('What evidence would change our mind.'),
});
export type Aspect = z.infer<typeof aspectSchema>;
