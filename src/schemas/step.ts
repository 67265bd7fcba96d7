import { z } from 'astro/zod';
import { entryFields, idSchema, lineSchema } from './entry.ts';

const rangeSchema = z
  .tuple([z.int().min(1), z.int().min(1)], { error: 'write two whole numbers: [from, to]' })
  .refine(([from, to]) => from < to, { error: 'write the smaller number first' });

const resourceFields = {
  source: idSchema.describe('Id from sources.yaml.'),
  cost: z.enum(['free', 'free-with-account', 'paid']).describe('What it costs the reader.'),
  interest: lineSchema.optional().describe('Commercial interest of the publisher, in a few words.'),
  lookFor: lineSchema.describe('What to take from it, and what to skip.'),
};

const roleWeightSchema = z.strictObject({
  weight: z.enum(['core', 'sometimes', 'rare']).describe('How often the role needs it.'),
  why: lineSchema.describe('Why the role needs it that often.'),
});

export const stepSchema = z.strictObject({
  ...entryFields,
  strand: z.enum(['software', 'models', 'both']).describe('Which strand of the map the step sits on.'),
  stage: z.enum(['Foundations', 'Models', 'Applications', 'Production']).describe('Its part of the path.'),
  outcomes: z
    .array(lineSchema)
    .min(2)
    .describe('What you will be able to do. Each line completes “You can …”.'),
  roles: z
    .strictObject({
      'ai-engineer': roleWeightSchema.describe('For an AI engineer.'),
      'ml-engineer': roleWeightSchema.describe('For an ML engineer.'),
    })
    .describe('Why, and for which of the two roles.'),
  needs: z
    .array(
      z.strictObject({
        step: idSchema.describe('File name of another step.'),
        why: lineSchema.describe('Why this step needs it.'),
      }),
    )
    .default([])
    .describe('Steps to take first, each with its reason.'),
  hours: z
    .strictObject({
      beginner: rangeSchema.describe('New to programming.'),
      developer: rangeSchema.describe('Works as a software developer.'),
      data: rangeSchema.describe('Works with data or models.'),
      longer: lineSchema.describe('What makes it take longer.'),
    })
    .describe('Hours as ranges, by background. Our judgement.'),
  resources: z
    .array(
      z.strictObject({
        ...resourceFields,
        second: z
          .strictObject(resourceFields)
          .optional()
          .describe('A second choice, if the first does not suit.'),
      }),
    )
    .min(1)
    .describe('Few, free first.'),
  checkpoints: z
    .array(
      z.strictObject({
        id: idSchema.describe('Permanent id, unique in the guide.'),
        text: lineSchema.describe('What the reader has done or can do.'),
      }),
    )
    .min(2)
    .describe('Things to tick off. Ids are permanent: never reuse or rename one.'),
  questions: z
    .array(
      z.strictObject({
        question: lineSchema.describe('The question.'),
        answer: lineSchema.describe('The answer in full.'),
        pass: lineSchema.describe('What a passing answer looks like.'),
        fail: lineSchema.describe('What a failing answer looks like.'),
      }),
    )
    .min(3)
    .describe('Questions to check yourself.'),
  enough: lineSchema.describe('What is enough to start.'),
  later: lineSchema.describe('What can wait.'),
});
export type Step = z.infer<typeof stepSchema>;
