import { AREAS, REFERENCE_AREA } from '../../site.ts';

/** A page as links to it need it. */
export interface PageLink {
  readonly path: string;
  readonly title: string;
  readonly answer: string;
  readonly order: number;
  readonly checked: string;
}

/** The area a path belongs to, by its first segment: “The role”, …, or “Reference”. */
export function areaOf(path: string): string {
  const segment = path.split('/')[1] ?? '';
  return AREAS.find(({ id }) => id === segment)?.title ?? REFERENCE_AREA;
}

/** The page that hosts show for wrong addresses; nobody reads on to it. */
const NOT_FOUND = '/404.html';

/** Pages in reading order: the start page, then area by area, each with its overview first. */
export function orderPages<T extends PageLink>(pages: readonly T[]): readonly T[] {
  const rank = ({ path }: PageLink): number => {
    if (path === '/') return -1;
    const index = AREAS.findIndex(({ id }) => path.startsWith(`/${id}/`));
    return index < 0 ? AREAS.length : index;
  };
  const isOverview = ({ path }: PageLink): boolean => AREAS.some((area) => area.path === path);
  return pages
    .filter(({ path }) => path !== NOT_FOUND)
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        Number(isOverview(b)) - Number(isOverview(a)) ||
        a.order - b.order ||
        a.path.localeCompare(b.path, 'en'),
    );
}

/** The pages before and after a page in the reading order. */
export function neighbours<T extends PageLink>(
  pages: readonly T[],
  path: string,
): { readonly previous?: T; readonly next?: T } {
  const index = pages.findIndex((page) => page.path === path);
  if (index < 0) return {};
  const [previous, next] = [pages[index - 1], pages[index + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** From the start page down to the parent of a page. */
export function breadcrumb<T extends PageLink>(pages: readonly T[], path: string): readonly T[] {
  const segments = path.split('/').filter(Boolean);
  const ancestors = segments.map(
    (_, depth) =>
      `/${segments
        .slice(0, depth)
        .map((part) => `${part}/`)
        .join('')}`,
  );
  return ancestors.flatMap((ancestor) => pages.filter((page) => page.path === ancestor));
}
