import { z } from 'astro/zod';
import { aspectSchema, cellSchema } from '../../schemas/comparison.ts';
import { idSchema, lineSchema } from '../../schemas/entry.ts';
import { figureSchema } from '../../schemas/figure.ts';
import { roleIdSchema, roleSchema } from '../../schemas/roles.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { stepSchema } from '../../schemas/step.ts';
import { termSchema } from '../../schemas/term.ts';

/** A file of `/data/`: a list of items, all of one shape. */
export interface DataFile {
  readonly name: string;
  readonly title: string;
  /** What the file holds, in one sentence. */
  readonly about: string;
  /** The shape of one item. The content schema, without what only the site needs and with what it computes. */
  readonly item: z.ZodObject;
  /** The columns of the table as CSV; undefined where the items are no table. */
  readonly columns?: readonly string[];
}

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

const roles = roleSchema.omit({ ink: true }).extend({ url });

const comparison = aspectSchema.omit(SITE_ONLY).extend({
  id,
  url,
  cells: z
    .record(
      roleIdSchema,
      z.strictObject({ ...cellSchema.shape, text: text('The cell, as the table prints it.') }),
    )
    .describe('One cell for every role.'),
});

const path = stepSchema.omit(SITE_ONLY).extend({ id, url });

const figures = z.strictObject({
  ...figureSchema.shape,
  id,
  unit: figureSchema.shape.unit.describe('What the value counts.'),
  value: z.number().describe('The number. A share is a percentage from 0 to 100, computed from its counts.'),
  text: text('The number as the pages print it.'),
  place: figureSchema.shape.place.describe('Where it was counted.'),
  checked: figureSchema.shape.checked.describe('The day we last compared it with its source.'),
});

const glossary = termSchema.omit({ keywords: true, link: true, usedIn: true }).extend({
  id,
  url,
  term: text('The term.'),
  sources: termSchema.shape.sources.describe('Ids from the sources file.'),
});

const sources = sourceSchema.omit({ keep: true }).extend({
  id,
  title: text('Title, as published.'),
  publisher: text('Who published it.'),
  url: sourceSchema.shape.url.describe('Where it is.'),
  kind: sourceSchema.shape.kind.describe('What it is.'),
});

const sections = z.strictObject({
  url: url.meta({ format: 'uri-reference', description: 'Permanent address.' }),
  page: text('Title of the page.'),
  area: text('Part of the guide.'),
  heading: z.string().describe('Heading of the section; empty for the opening of a page.'),
  text: z.string().describe('The text as printed, on one line, without the heading.'),
});

/** Every file of `/data/`, in the order of its page. */
export const dataFiles = {
  roles: {
    name: 'roles',
    title: 'Roles',
    about: 'The roles: what each does, owns and does not own, and how classifications file it.',
    item: roles,
  },
  comparison: {
    name: 'comparison',
    title: 'Comparison',
    about: 'Every aspect of the comparison, with one cell for every role, its evidence and its sources.',
    item: comparison,
    columns: [
      'id',
      'title',
      'role',
      'text',
      'items',
      'weight',
      'grade',
      'sources',
      'detail',
      'disagreement',
      'url',
    ],
  },
  path: {
    name: 'path',
    title: 'Learning path',
    about: 'The steps of the learning path, with what each needs, hours, resources and checkpoints.',
    item: path,
  },
  figures: {
    name: 'figures',
    title: 'Figures',
    about: 'Every number the guide prints, with who was counted, where, when and by whom.',
    item: figures,
    columns: Object.keys(figures.shape),
  },
  glossary: {
    name: 'glossary',
    title: 'Glossary',
    about: 'The terms: what people say, what it means, and what it is confused with.',
    item: glossary,
    columns: Object.keys(glossary.shape),
  },
  sources: {
    name: 'sources',
    title: 'Sources',
    about: 'Every source the guide cites, and how much of it was read.',
    item: sources,
    columns: Object.keys(sources.shape),
  },
  sections: {
    name: 'sections',
    title: 'Sections',
    about: 'Every section of every page with its permanent address and its text.',
    item: sections,
    columns: ['url', 'page', 'area', 'heading'],
  },
} as const satisfies Record<string, DataFile>;

export type DataFileName = keyof typeof dataFiles;

/** The same files as a list. */
export const dataFileList: readonly DataFile[] = Object.values(dataFiles);
