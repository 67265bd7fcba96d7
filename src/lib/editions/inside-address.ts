/** A place in the guide: a page, and an id on it or ''. */
export interface InsideAddress {
  readonly page: string;
  readonly id: string;
}

/**
 * Reads an address as authors and components write it.
 * @param from root-absolute address of the page that holds it
 * @param address root-absolute (`/role/#pay`) or a fragment (`#pay`)
 * @returns the place in the guide; undefined for any other address
 */
export function readInsideAddress(from: string, address: string): InsideAddress | undefined {
  const [, path = '', id = ''] = /^(\/(?!\/)[^?#]*)?(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  if (path === '' && !address.startsWith('#')) return undefined;
  return { page: path || from, id: decodeId(id) };
}

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
