/**
 * Rows as CSV (RFC 4180): a head, one row a line, CRLF. Lists are joined by “; ”, what is missing is empty.
 * @param columns names of the columns, in order
 * @param rows plain data
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => cells.map(writeCell).join(',') + '\r\n').join('');
}

function writeCell(value: unknown): string {
  const text = Array.isArray(value) ? value.join('; ') : value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
