import { z } from 'astro/zod';
import { claimSchema, entryFields, idSchema, lineSchema } from './entry.ts';

export const responsibilitySchema = z.strictObject({
  ...entryFields,
  stages: z.array(idSchema).min(1).describe('Ids from stages.yaml where this work is done.'),
  owner: z
    .strictObject({
      'ai-engineer': lineSchema.describe('What the AI engineer owns here.'),
      'ml-engineer': lineSchema.describe('What the ML engineer owns here.'),
      others: lineSchema.describe('Who else owns a part, and what nobody here owns.'),
    })
    .describe('Who owns it and who does not.'),
  levels: z
    .strictObject({
      starting: z.array(lineSchema).min(2),
      independent: z.array(lineSchema).min(2),
      leading: z.array(lineSchema).min(2),
    })
    .describe('What somebody can do at three levels. Each line completes “You can …”.'),
  evidence: z.array(claimSchema).min(1).describe('The claims of this page and what they rest on.'),
});
export type Responsibility = z.infer<typeof responsibilitySchema>;
