import type { OpenIndex } from './open-index.ts';
import { stemWord } from './words.ts';

const ASKS_TO_COMPARE = /^(vs?|versus|or|differ.*|compar.*)$/;
const SAYS_NOTHING_MORE = /^(role|job|career|same|engineer.*)?$/;

/** A comparison page that the query asks for, and whether it asks for the page as a whole. */
export interface PairMatch {
  readonly url: string;
  readonly isWhole: boolean;
}

/**
 * The comparison of the two roles that the words name: 'ai engineer vs ml engineer', 'difference between ai and ml'.
 * Undefined unless the words ask to compare and name exactly two roles that have a page.
 */
export function matchPair(
  { roles, pairs, stopWords }: Pick<OpenIndex, 'roles' | 'pairs' | 'stopWords'>,
  words: readonly string[],
): PairMatch | undefined {
  if (!words.some((word) => ASKS_TO_COMPARE.test(word))) return undefined;
  let rest = ` ${words.map(stemWord).join(' ')} `;
  const named = new Set<number>();
  for (const [name, role] of roles) {
    if (named.has(role) || !rest.includes(` ${name} `)) continue;
    rest = rest.replace(` ${name} `, '  ');
    named.add(role);
  }
  const pair = named.size === 2 && pairs.find(([, a, b]) => named.has(a) && named.has(b));
  if (!pair) return undefined;
  const isSpent = (word: string) =>
    stopWords.has(word) || ASKS_TO_COMPARE.test(word) || SAYS_NOTHING_MORE.test(word);
  return { url: pair[0], isWhole: rest.split(' ').every(isSpent) };
}
