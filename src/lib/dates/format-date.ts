const PARTS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const;

/** A date as readers see it: 2026 → “2026”, 2026-03 → “March 2026”, 2026-03-14 → “14 March 2026”. */
export function formatDate(date: string): string {
  const parts = PARTS[date.split('-').length - 1];
  if (!parts) throw new Error(`“${date}” is not a date`);
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(new Date(date));
}
