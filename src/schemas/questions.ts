import { z } from 'astro/zod';
import { LONGEST_QUERY, splitWords } from '../lib/search/words.ts';

const questionSchema = z
  .string({ error: 'write a question; put it in quotes when YAML reads it as something else' })
  .max(LONGEST_QUERY, { error: `search reads no more than ${LONGEST_QUERY} characters; shorten it` })
  .refine((question) => splitWords(question).length > 0, {
    error: 'write a question with letters or digits',
  })
  .describe('A question, or the words for it, as a reader would type it.');

const questionListSchema = z
  .array(questionSchema, { error: 'write a list of questions' })
  .superRefine((questions, context) => {
    const firsts = new Map<string, number>();
    questions.forEach((question, at) => {
      const spelt = splitWords(question).join(' ');
      const first = firsts.get(spelt);
      if (first === undefined) return firsts.set(spelt, at);
      return context.addIssue({
        code: 'custom',
        path: [at],
        message: `“${question}” stands there already, as number ${first + 1}; delete one`,
      });
    });
  });

/**
 * A file of content/questions/: for each section of one page, by its id, what readers ask that it answers. What stands
 * under `introduction` is answered by the page as a whole.
 */
export const questionsSchema = z
  .record(z.string(), questionListSchema, {
    error: 'write the id of a section and below it a list of questions',
  })
  .describe('What readers ask, by the section that answers it.');

/** content/off-topic.yaml: what people type into a search box that the guide does not answer. */
export const offTopicSchema = questionListSchema.describe('Queries that the guide does not answer.');
