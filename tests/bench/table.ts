/** A row of a table: names of columns and what stands in them. */
export type Row = Readonly<Record<string, string | number>>;

/** Prints rows as a Markdown table with a heading; columns come from the first row. */
export function printTable(title: string, rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[], fill = ' ') =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0, fill) : cell.padStart(widths[at] ?? 0, fill))).join(' | ')} |`;
  const [head = [], ...body] = cells;
  console.log(`\n## ${title}\n`);
  console.log(line(head));
  console.log(
    line(
      columns.map(() => ''),
      '-',
    ),
  );
  for (const row of body) console.log(line(row));
}

/** 0.934 as '93.4'. */
export function percent(share: number): string {
  return (share * 100).toFixed(1);
}
