import { MAIN_COMPARISON } from '../../site.ts';
import type { Collection } from '../content/raw-guide.ts';

/**
 * The address of an entry, from the root of the guide.
 * @returns a path with a closing slash; for an aspect its section on the page that compares the two main roles.
 */
export function entryPath(collection: Collection, id: string): string {
  switch (collection) {
    case 'role':
      return id === 'index' ? '/role/' : `/role/${id}/`;
    case 'comparison':
      return `${MAIN_COMPARISON}#${id}`;
    case 'responsibilities':
    case 'path':
      return `/${collection}/${id}/`;
    case 'pages':
      if (id === 'home') return '/';
      return id === '404' ? '/404.html' : `/${id}/`;
  }
}
