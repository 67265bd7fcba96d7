import { figureValue, formatFigure } from '../figures/format-figure.ts';
import { entryPath } from '../urls/entry-path.ts';
import type { Aspect } from '../../schemas/comparison.ts';
import type { Figure } from '../../schemas/figure.ts';
import { ROLE_PAGES, type Role } from '../../schemas/roles.ts';
import type { Source } from '../../schemas/source.ts';
import type { Step } from '../../schemas/step.ts';
import type { Term } from '../../schemas/term.ts';
import { dataFiles, type DataFileName } from './data-files.ts';
import { printFigures } from './print-figures.ts';

/** The content of the guide as the pages get it. */
export interface GuideData {
  readonly roles: readonly Role[];
  readonly aspects: readonly { readonly id: string; readonly data: Aspect }[];
  readonly steps: readonly { readonly id: string; readonly data: Step }[];
  readonly figures: readonly Figure[];
  readonly terms: readonly Term[];
  readonly sources: readonly Source[];
}

/** The data files that are made from the content; the sections are read from the built pages. */
export const contentFileNames = ['roles', 'comparison', 'path', 'figures', 'glossary', 'sources'] as const;
export type ContentFileName = (typeof contentFileNames)[number];

type Item = Readonly<Record<string, unknown>>;

/**
 * The items of a data file: the fields that its schema names, with figures printed and addresses complete.
 * @param home the guide's home address, ending in `/`
 */
export function listItems(name: ContentFileName, guide: GuideData, home: string): readonly Item[] {
  const fields = Object.keys(dataFiles[name].item.shape);
  const pick = (item: Item): Item =>
    Object.fromEntries(fields.flatMap((field) => (item[field] === undefined ? [] : [[field, item[field]]])));
  return printFigures(listAll(name, guide, home).map(pick), guide.figures);
}

/**
 * The rows of a data file as a table: one per item, in the comparison one per aspect and role.
 * @param items as `listItems` gives them
 */
export function listRows(name: DataFileName, items: readonly Item[]): readonly Item[] {
  if (name !== 'comparison') return items;
  return items.flatMap((item) => {
    const { cells, ...aspect } = item as { cells: Readonly<Record<string, Item>> };
    return Object.entries(cells).map(([role, cell]) => ({ ...aspect, role, ...cell }));
  });
}

function listAll(name: ContentFileName, guide: GuideData, home: string): readonly Item[] {
  const url = (address: string) => home + address.slice(1);
  switch (name) {
    case 'roles':
      return guide.roles.map((role) => ({ ...role, url: url(ROLE_PAGES[role.id] ?? '/compare/') }));
    case 'comparison':
      return guide.aspects.map(({ id, data }) => ({ ...data, id, url: url(entryPath('comparison', id)) }));
    case 'path':
      return guide.steps.map(({ id, data }) => ({ ...data, id, url: url(entryPath('path', id)) }));
    case 'figures':
      return guide.figures.map((figure) => ({
        ...figure,
        value: figureValue(figure),
        text: formatFigure(figure),
      }));
    case 'glossary':
      return guide.terms.map((term) => ({ ...term, url: url(`/glossary/#${term.id}`) }));
    case 'sources':
      return guide.sources.map((source) => ({ ...source }));
  }
}
