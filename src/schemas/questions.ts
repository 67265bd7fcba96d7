import { z } from 'astro/zod';
import { LONGEST_QUERY, splitWords } from '../lib/search/words.ts';

const questionSchema = z
  .string({ error: 'write a question; put it in quotes when YAML reads it as something else' })
  .max(LONGEST_QUERY, { error: `search reads no more than ${LONGEST_QUERY} characters; shorten it` })
  .refine((question) => splitWords(question).length > 0, {
    error: 'write a question with letters or digits',
  })
  .describe('A question, or the words for it, as a reader would type it.');

/**
 * A file of content/questions/: for each section of one page, by its id, what readers ask that it answers. What stands
 * under `introduction` is answered by the page as a whole.
 */
export const questionsSchema = z
  .record(
    z.string(),
    z.array(questionSchema, { error: 'write a list of questions' }).superRefine((questions, context) => {
      questions.forEach((question, at) => {
        const first = questions.findIndex((other) => spell(other) === spell(question));
        if (first < at) {
          context.addIssue({
            code: 'custom',
            path: [at],
            message: `“${question}” stands there already, as number ${first + 1}; delete one`,
          });
        }
      });
    }),
    { error: 'write the id of a section and below it a list of questions' },
  )
  .describe('What readers ask, by the section that answers it.');

function spell(question: string): string {
  return splitWords(question).join(' ');
}
