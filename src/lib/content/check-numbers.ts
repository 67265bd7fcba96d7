import { findAmounts } from '../figures/find-amounts.ts';
import { findMarks, splitTokens } from '../figures/split-tokens.ts';
import { idOf } from './field-of.ts';
import { knownIds } from './known-ids.ts';
import type { Problem } from './problem.ts';
import { type Collection, DATA_FILES, type DataFile, type RawGuide } from './raw-guide.ts';

/** The fields that pages print with TokenText, so that figures can stand in them. */
const FIGURE_FIELDS: Partial<Record<Collection, RegExp>> = {
  comparison: /^(cells\.[^.]+\.(text|detail|disagreement)|change)$/,
  responsibilities: /^(owner\.[^.]+|levels\.[^.]+\.\d+|evidence\.\d+\.claim)$/,
  path: /^(outcomes\.\d+|(roles\.[^.]+|needs\.\d+)\.why|hours\.longer|resources\.\d+\.(second\.)?lookFor|questions\.\d+\.[^.]+|enough|later)$/,
};

/** Fields whose text is not shown as prose, so that a number in them is no claim. */
const NOT_PROSE = new Set(['id', 'checked', 'url', 'published', 'covers', 'keywords', 'sectionKeywords']);

/** Data files whose text readers see as prose. */
const PROSE_DATA: readonly DataFile[] = ['roles', 'stages', 'glossary'];

const SAY = 'say the number in the text of a page: <Figure id="…" />';

interface FieldText {
  /** The way to the field, such as “cells.ai-engineer.text”. */
  readonly path: string;
  readonly text: string;
}

/**
 * Checks the numbers in front matter and in data files: none is typed into prose, every figure exists, and figures
 * stand only in fields that pages print with them.
 */
export function checkNumbers(guide: RawGuide): readonly Problem[] {
  const isFigure = knownIds(guide, 'figures');
  const inEntries = guide.entries.flatMap(({ file, collection, data }) =>
    listTexts(data, '').flatMap(({ path, text }) => {
      const printsFigures = FIGURE_FIELDS[collection]?.test(path) ?? false;
      return [
        ...typedNumbers(path, text, printsFigures ? 'write [[its-id]]' : SAY),
        ...(printsFigures ? wrongFigures(text, isFigure) : strayMarks(text)),
      ].map((message) => ({ file, place: path, message }));
    }),
  );
  const inData = DATA_FILES.flatMap((name) =>
    guide.data[name].flatMap((item) =>
      listTexts(item, '').flatMap(({ path, text }) => {
        const typed = PROSE_DATA.includes(name) ? typedNumbers(path, text, SAY) : [];
        const place = [idOf(item), path].filter(Boolean).join('.');
        return [...typed, ...strayMarks(text)].map((message) => ({
          file: `content/${name}.yaml`,
          place,
          message,
        }));
      }),
    ),
  );
  return [...inEntries, ...inData];
}

function typedNumbers(path: string, text: string, remedy: string): readonly string[] {
  if (path.split('.').some((field) => NOT_PROSE.has(field))) return [];
  return findAmounts(text).map(
    (amount) => `“${amount}” is typed into prose; put the number into content/figures.yaml and ${remedy}`,
  );
}

function wrongFigures(text: string, isFigure: (id: string) => boolean): readonly string[] {
  return splitTokens(text).flatMap((token) => {
    if (token.kind === 'text') {
      return findMarks(token.text).map((mark) => `“${mark}” is no figure; write [[id]] or [[id|short]]`);
    }
    return isFigure(token.id)
      ? []
      : [`there is no figure “${token.id}” in content/figures.yaml; add it or correct the id`];
  });
}

function strayMarks(text: string): readonly string[] {
  return findMarks(text).map((mark) => `“${mark}” is printed here as it stands; ${SAY}`);
}

function listTexts(value: unknown, path: string): readonly FieldText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, path ? `${path}.${key}` : key));
}
