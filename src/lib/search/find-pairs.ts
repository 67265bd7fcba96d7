import type { SearchRecord, SynonymGroup } from './record.ts';
import type { RolePair, SearchIndex } from './search-index.ts';
import { splitWords, stemWord } from './words.ts';

const PAIR_URL = /^\/compare\/([a-z0-9-]+)-vs-([a-z0-9-]+)\/$/;

/**
 * The comparisons of two roles among the records, and the names by which those roles can be asked for: their slug, its
 * synonyms, and each without its last word ('ai and ml engineer') where that means one role only.
 */
export function findPairs(
  records: readonly SearchRecord[],
  synonyms: readonly SynonymGroup[],
): Pick<SearchIndex, 'roles' | 'pairs'> {
  const slugs: string[] = [];
  const number = (slug: string) => {
    if (!slugs.includes(slug)) slugs.push(slug);
    return slugs.indexOf(slug);
  };
  const pairs: RolePair[] = [];
  for (const { url } of records) {
    const [, first, second] = PAIR_URL.exec(url) ?? [];
    if (first && second) pairs.push([url, number(first), number(second)]);
  }
  const names = slugs.flatMap((slug, role) => listNames(slug, synonyms).map((name) => [name, role] as const));
  const isClear = ([name, role]: readonly [string, number]) =>
    names.every(([other, otherRole]) => other !== name || otherRole === role);
  // Longest first, so that 'ml engineer' is not taken for 'ml' alone.
  return { roles: names.filter(isClear).sort(([a], [b]) => b.length - a.length), pairs };
}

function listNames(slug: string, synonyms: readonly SynonymGroup[]): string[] {
  const spell = (phrase: string) => splitWords(phrase).map(stemWord).join(' ');
  const name = spell(slug);
  const groups = synonyms.filter((group) => group.some((member) => spell(member) === name));
  const names = [name, ...groups.flat().map(spell)];
  return [...new Set(names.flatMap((full) => [full, full.replace(/ [^ ]+$/, '')]))];
}
