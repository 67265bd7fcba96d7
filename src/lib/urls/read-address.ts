import { placeholderHome } from './home-address.ts';

/** What an address written on a page leads to. */
export type ReadAddress =
  /** A place in the guide; `address` is root-absolute with query and fragment. */
  | { readonly kind: 'inside'; readonly address: string }
  /** The same, but written with the guide's home address in front. */
  | { readonly kind: 'home'; readonly address: string }
  /** Another place; `scheme` is lower case and ends in a colon. */
  | { readonly kind: 'outside'; readonly scheme: string }
  /** Nothing a browser could read. */
  | { readonly kind: 'unreadable' };

const origin = new URL(placeholderHome).origin;

/**
 * Reads an address as a browser would (WHATWG URL), so that tricks such as a leading blank, a tab inside
 * `java script:` or a backslash after the first slash are seen for what they are.
 * @param from root-absolute address of the page that holds it
 * @param address the address as written
 * @returns what it leads to
 */
export function readAddress(from: string, address: string): ReadAddress {
  if (!URL.canParse(address, origin + from)) return { kind: 'unreadable' };
  const url = new URL(address, origin + from);
  if (url.origin !== origin) return { kind: 'outside', scheme: url.protocol };
  const inside = url.pathname + url.search + url.hash;
  const isComplete = URL.canParse(address) || /^\s*[\\/]{2}/.test(address);
  return { kind: isComplete ? 'home' : 'inside', address: inside };
}
