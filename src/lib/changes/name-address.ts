/**
 * Words for an address: the title of its page, and the section by its id.
 * @param pages every page with its title
 * @param address root-absolute, such as `/role/outlook/#pay`
 * @returns such as “Outlook, section pay”; the address itself where there is no such page
 */
export function nameAddress(
  pages: readonly { readonly path: string; readonly title: string }[],
  address: string,
): string {
  const [path = '', id] = address.split('#');
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) return address;
  return id === undefined ? page.title : `${page.title}, section ${id.replaceAll('-', ' ')}`;
}
