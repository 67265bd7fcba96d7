import { readInsideAddress } from './inside-address.ts';

/**
 * Writes an address so that it holds anywhere.
 * @param from root-absolute address of the page that holds it
 * @param address as on the page; one that leads out of the guide is returned as it is
 * @param home the guide's home address, ending in `/`
 */
export function completeAddress(from: string, address: string, home: string): string {
  const inside = readInsideAddress(from, address);
  if (!inside) return address;
  const tail = /[?#].*$/s.exec(address)?.[0] ?? '';
  return home + inside.page.slice(1) + tail;
}
