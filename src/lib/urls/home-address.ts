/**
 * The address that stands for "wherever this guide will live" while the site is built.
 * `.invalid` can never be registered (RFC 2606), so a forgotten one leads nowhere.
 */
export const placeholderHome = 'https://guide.invalid/';

/**
 * Reads a home address as a deployer writes it.
 * @param text an http(s) address such as `https://example.org/guide`
 * @returns the same address in normal form, ending in `/`
 * @throws RangeError with a sentence for the deployer when it cannot serve as a home address
 */
export function readHomeAddress(text: string): string {
  const example = 'Write something like https://example.org/guide/';
  if (!URL.canParse(text)) throw new RangeError(`"${text}" is not a complete address. ${example}`);
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new RangeError(`"${text}" does not start with https:// or http://. ${example}`);
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new RangeError(`"${text}" has a query, a fragment or a user name, which a home cannot. ${example}`);
  }
  // The address is put into HTML, XML and JSON as it stands, so it must need no escaping in any of them.
  if (/[&'"<>\\]/.test(url.href)) {
    throw new RangeError(`"${text}" contains a character that needs escaping in HTML. ${example}`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}
