import { splitTokens } from '../figures/split-tokens.ts';
import { fieldOf, idOf } from './field-of.ts';
import type { RawEntry, RawGuide } from './raw-guide.ts';
import { readProse } from './read-prose.ts';

/** A figure whose next check was due before today. */
export interface OverdueFigure {
  readonly id: string;
  /** The day by which it was to be checked, as 2026-11-24. */
  readonly recheckBy: string;
  /** The content files that print it. */
  readonly files: readonly string[];
}

/** The ids of the figures that an entry prints, in its body and in its front matter, each once. */
export function listFigureIds(entry: RawEntry): readonly string[] {
  const inProse = readProse(entry.body).figures.map(({ id }) => id);
  return [...new Set([...inProse, ...tokensIn(entry.data)])];
}

/** The figures that are overdue on a day, written as 2026-11-24, and where they are printed; the oldest first. */
export function findOverdue(guide: RawGuide, today: string): readonly OverdueFigure[] {
  return guide.data.figures
    .map((figure) => ({ id: idOf(figure), recheckBy: String(fieldOf(figure, 'recheckBy')) }))
    .filter(({ recheckBy }) => recheckBy < today)
    .toSorted((a, b) => a.recheckBy.localeCompare(b.recheckBy) || a.id.localeCompare(b.id))
    .map((figure) => ({
      ...figure,
      files: guide.entries
        .filter((entry) => listFigureIds(entry).includes(figure.id))
        .map(({ file }) => file),
    }));
}

function tokensIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return splitTokens(value).flatMap((token) => (token.kind === 'figure' ? [token.id] : []));
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(tokensIn) : [];
}
