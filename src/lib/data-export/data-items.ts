/**
 * The shape of one item of each data file: the content schema, without what only the site needs and with what it
 * computes. Every field says what it means.
 */
import { z } from 'astro/zod';
import { aspectSchema, cellSchema } from '../../schemas/comparison.ts';
import { idSchema, lineSchema } from '../../schemas/entry.ts';
import { figureSchema } from '../../schemas/figure.ts';
import { roleIdSchema, roleSchema } from '../../schemas/roles.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { stepSchema } from '../../schemas/step.ts';
import { termSchema } from '../../schemas/term.ts';

const id = idSchema.describe('Permanent id.');
// Relative to the file in a build without a home address, complete otherwise.
const url = z.string().min(1).meta({ format: 'uri-reference', description: 'Where the guide says this.' });
const text = (about: string) => lineSchema.describe(about);

// Search words, links and signposts are for the site.
const SITE_ONLY = {
  label: true,
  covers: true,
  keywords: true,
  sectionKeywords: true,
  signposts: true,
} as const;

/** A role. */
export const roleItem = roleSchema.omit({ ink: true }).extend({ url });

/** An aspect of the comparison. */
export const aspectItem = aspectSchema.omit(SITE_ONLY).extend({
  id,
  url,
  cells: z
    .record(
      roleIdSchema,
      z.strictObject({ ...cellSchema.shape, text: text('The cell, as the table prints it.') }),
    )
    .describe('One cell for every role.'),
});

/** A step of the learning path. */
export const stepItem = stepSchema.omit(SITE_ONLY).extend({ id, url });

/** A number of the guide. */
export const figureItem = z.strictObject({
  ...figureSchema.shape,
  id,
  unit: figureSchema.shape.unit.describe('What the value counts.'),
  value: z.number().describe('The number. A share is a percentage from 0 to 100, computed from its counts.'),
  text: text('The number as the pages print it.'),
  place: figureSchema.shape.place.describe('Where it was counted.'),
  checked: figureSchema.shape.checked.describe('The day we last compared it with its source.'),
});

/** A term. */
export const termItem = termSchema.omit({ keywords: true, link: true, usedIn: true }).extend({
  id,
  url,
  term: text('The term.'),
  sources: termSchema.shape.sources.describe('Ids from the sources file.'),
});

/** A source. */
export const sourceItem = sourceSchema.omit({ keep: true }).extend({
  id,
  title: text('Title, as published.'),
  publisher: text('Who published it.'),
  url: sourceSchema.shape.url.describe('Where it is.'),
  kind: sourceSchema.shape.kind.describe('What it is.'),
});

/** A section of a page; made from the built pages. */
export const sectionItem = z.strictObject({
  url: url.meta({ format: 'uri-reference', description: 'Permanent address.' }),
  page: text('Title of the page.'),
  area: text('Part of the guide.'),
  heading: z.string().describe('Heading of the section; empty for the opening of a page.'),
  text: z.string().describe('The text as printed, on one line, without the heading.'),
});
