/**
 * Where the picture of a page is.
 * @param path of the page from the root of the guide: `/role/`
 * @returns the address of the picture, from the root of the guide: `/social/role.png`; for the start page `/social/home.png`
 */
export function socialImagePath(path: string): string {
  return `/social/${path.replaceAll(/^\/|\/$/g, '') || 'home'}.png`;
}
