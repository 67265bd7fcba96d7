import { z } from 'astro/zod';
import { splitWords } from '../lib/search/words.ts';

const phraseSchema = z
  .string({ error: 'write a word or phrase; put it in quotes when YAML reads it as something else' })
  .refine((phrase) => splitWords(phrase).length > 0, {
    error: 'write a word or phrase with letters or digits',
  })
  .describe('A word or phrase as a reader would type it.');

/** content/synonyms.yaml: groups of words that mean the same to a reader; a phrase stands in one group only. */
export const synonymsSchema = z
  .array(z.array(phraseSchema).min(2, { error: 'a group needs at least two members' }))
  .superRefine((groups, context) => {
    const seen = new Map<string, number>();
    groups.forEach((group, at) => {
      group.forEach((phrase, place) => {
        const spelt = splitWords(phrase).join(' ');
        const other = seen.get(spelt);
        if (other !== undefined) {
          context.addIssue({
            code: 'custom',
            path: [at, place],
            message: `“${phrase}” already stands in group ${other + 1}; keep it in one group only`,
          });
        }
        seen.set(spelt, at);
      });
    });
  })
  .describe('Groups of words that mean the same to a reader.');
