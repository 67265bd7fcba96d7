import type { Collection } from '../content/raw-guide.ts';

/** The page that holds one section per aspect. */
const ASPECT_PAGE = '/compare/ai-engineer-vs-ml-engineer/';

/**
 * The address of an entry, from the root of the guide.
 * @returns a path with a closing slash; for an aspect the section of the comparison page.
 */
export function entryPath(collection: Collection, id: string): string {
  switch (collection) {
    case 'role':
      return id === 'index' ? '/role/' : `/role/${id}/`;
    case 'comparison':
      return `${ASPECT_PAGE}#${id}`;
    case 'responsibilities':
    case 'path':
      return `/${collection}/${id}/`;
    case 'pages':
      if (id === 'home') return '/';
      return id === '404' ? '/404.html' : `/${id}/`;
  }
}
