import type { z } from 'astro/zod';
import {
  aspectItem,
  figureItem,
  roleItem,
  sectionItem,
  sourceItem,
  stepItem,
  termItem,
} from './data-items.ts';

/** A file of `/data/`: a list of items, all of one shape. */
export interface DataFile {
  readonly name: string;
  readonly title: string;
  /** What the file holds, in one sentence. */
  readonly about: string;
  /** The shape of one item. */
  readonly item: z.ZodObject;
  /** The columns of the table as CSV; undefined where the items are no table. */
  readonly columns?: readonly string[];
}

/** Every file of `/data/`, in the order of its page. */
export const dataFiles = {
  roles: {
    name: 'roles',
    title: 'Roles',
    about: 'The roles: what each does, owns and does not own, and how classifications file it.',
    item: roleItem,
  },
  comparison: {
    name: 'comparison',
    title: 'Comparison',
    about: 'Every aspect of the comparison, with one cell for every role, its evidence and its sources.',
    item: aspectItem,
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
    item: stepItem,
  },
  figures: {
    name: 'figures',
    title: 'Figures',
    about: 'Every number the guide prints, with who was counted, where, when and by whom.',
    item: figureItem,
    columns: Object.keys(figureItem.shape),
  },
  glossary: {
    name: 'glossary',
    title: 'Glossary',
    about: 'The terms: what people say, what it means, and what it is confused with.',
    item: termItem,
    columns: Object.keys(termItem.shape),
  },
  sources: {
    name: 'sources',
    title: 'Sources',
    about: 'Every source the guide cites, and how much of it was read.',
    item: sourceItem,
    columns: Object.keys(sourceItem.shape),
  },
  sections: {
    name: 'sections',
    title: 'Sections',
    about: 'Every section of every page with its permanent address and its text.',
    item: sectionItem,
    columns: ['url', 'page', 'area', 'heading'],
  },
} as const satisfies Record<string, DataFile>;

export type DataFileName = keyof typeof dataFiles;

/** The same files as a list. */
export const dataFileList: readonly DataFile[] = Object.values(dataFiles);
