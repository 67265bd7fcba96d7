/** Parameters in which a page keeps what its reader chose. Any other parameter only says where the reader came from. */
const CHOICES: ReadonlySet<string> = new Set(['q', 'with']);

/**
 * The address to pass on for a page or a part of it.
 * @param current the address in the browser, complete
 * @param canonical the page’s own address where the guide’s home is known, complete; otherwise undefined
 * @param id of the part; '' for the whole page
 * @returns a complete address with the reader’s choices, and nothing else behind the path
 */
export function shareAddress(current: string, canonical: string | undefined, id: string): string {
  const { searchParams } = new URL(current);
  const address = citedAddress(current, canonical, id);
  const choices = [...searchParams].filter(([name]) => CHOICES.has(name));
  const query = new URLSearchParams(choices).toString();
  const url = new URL(address);
  url.search = query;
  return url.href;
}

/** The address to cite: as {@link shareAddress}, without the reader’s choices. */
export function citedAddress(current: string, canonical: string | undefined, id: string): string {
  const url = new URL(canonical ?? current);
  url.search = '';
  url.hash = id;
  return url.href;
}
