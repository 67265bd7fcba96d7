import { z } from 'astro/zod';
import { dateSchema, idSchema, lineSchema } from './entry.ts';

const UNITS = ['percent', 'USD', 'GBP', 'EUR', 'count', 'years', 'hours'] as const;

/** A number of the guide. Each exists once; prose and tables quote it by id. */
export const figureSchema = z
  .strictObject({
    id: idSchema,
    what: lineSchema.describe('What is counted, such as adverts that list Python.'),
    unit: z.enum(UNITS),
    value: z
      .number()
      .optional()
      .describe('The number. Leave it out where numerator and denominator give it.'),
    per: z.enum(['year', 'month']).optional().describe('For amounts of money: per what.'),
    signed: z.boolean().default(false).describe('True for a change, so that a plus or minus is shown.'),
    numerator: z.int().nonnegative().optional().describe('For a share: how many.'),
    denominator: z
      .int()
      .min(1)
      .optional()
      .describe('For a share: of how many. For money: how many stated it.'),
    population: lineSchema.describe('Who or what was counted, such as adverts found with “AI Engineer”.'),
    place: lineSchema,
    period: lineSchema.describe('The month or year the number speaks of, such as January 2026.'),
    source: idSchema.describe('Id from sources.yaml.'),
    checked: dateSchema,
    recheckBy: dateSchema.describe('The day after which the page says that the number is due for a check.'),
    note: lineSchema.optional().describe('What a careful reader must know: the rule, the limits.'),
  })
  .refine(
    ({ unit, value, numerator, denominator }) =>
      value !== undefined || (unit === 'percent' && numerator !== undefined && denominator !== undefined),
    {
      error: 'write the value; only a percentage may have numerator and denominator instead',
      path: ['value'],
    },
  )
  .refine(({ numerator, denominator }) => numerator === undefined || denominator !== undefined, {
    error: 'write of how many, or remove the numerator',
    path: ['denominator'],
  })
  .refine(({ numerator = 0, denominator = Infinity }) => numerator <= denominator, {
    error: 'is more than the denominator; correct one of the two',
    path: ['numerator'],
  })
  .refine(
    (figure) =>
      figure.unit !== 'percent' ||
      figure.value === undefined ||
      figure.numerator === undefined ||
      figure.denominator === undefined ||
      Math.abs((100 * figure.numerator) / figure.denominator - figure.value) < 0.06,
    { error: 'the value is not numerator / denominator; leave the value out', path: ['value'] },
  );
export type Figure = z.infer<typeof figureSchema>;
