import type { Cell } from '../../schemas/comparison.ts';
import type { RoleId } from '../../schemas/roles.ts';

/** An aspect with its cells, as the table needs it. */
export interface AspectCells {
  readonly id: string;
  readonly title: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

interface TableCell {
  readonly role: RoleId;
  readonly text: string;
  /** Names with a mark on those that every role of the table has. */
  readonly items: readonly { readonly name: string; readonly shared: boolean }[];
  readonly sources: readonly string[];
}

export interface TableRow {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly TableCell[];
}

/**
 * The rows of a comparison table: one per aspect, with one cell per role, in the order given.
 * @throws when an aspect has no cell for a role; the content check reports that to authors first.
 */
export function buildRows(aspects: readonly AspectCells[], roles: readonly RoleId[]): readonly TableRow[] {
  return aspects.map(({ id, title, cells }) => {
    const found = roles.map((role) => {
      const cell = cells[role];
      if (!cell) throw new Error(`aspect ${id} has no cell for ${role}`);
      return { role, cell };
    });
    const isShared = (name: string): boolean =>
      roles.length > 1 && found.every(({ cell }) => cell.items.includes(name));
    return {
      id,
      title,
      cells: found.map(({ role, cell }) => ({
        role,
        text: cell.text,
        items: cell.items.map((name) => ({ name, shared: isShared(name) })),
        sources: cell.sources,
      })),
    };
  });
}

/** Items of the given aspects, sorted by who has them: only the first role, both, only the second. */
export function splitItems(
  aspects: readonly AspectCells[],
  first: RoleId,
  second: RoleId,
): {
  readonly onlyFirst: readonly string[];
  readonly both: readonly string[];
  readonly onlySecond: readonly string[];
} {
  const itemsOf = (role: RoleId): readonly string[] => [
    ...new Set(aspects.flatMap(({ cells }) => cells[role]?.items ?? [])),
  ];
  const [left, right] = [itemsOf(first), itemsOf(second)];
  return {
    onlyFirst: left.filter((item) => !right.includes(item)),
    both: left.filter((item) => right.includes(item)),
    onlySecond: right.filter((item) => !left.includes(item)),
  };
}
