import { idOf } from './field-of.ts';
import type { DataFile, RawGuide } from './raw-guide.ts';

/**
 * Makes the test whether a data file has an id. Of a file that cannot be read nothing is missing: one problem is enough
 * to say that.
 */
export function knownIds({ data, unread }: RawGuide, name: DataFile): (id: string) => boolean {
  if (unread.has(`content/${name}.yaml`)) return () => true;
  const ids = new Set(data[name].map(idOf));
  return (id) => ids.has(id);
}
