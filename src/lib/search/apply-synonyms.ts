import type { SearchRecord, SynonymGroup } from './record.ts';
import { FIELD } from './search-index.ts';
import { STOP_WORDS } from './stop-words.ts';
import { splitWords, stemWord } from './words.ts';

/**
 * The words a section may also be found by: for each record a map from term to the FIELD.synonym bit.
 * `toTerm` gives the form of a word that stands in the index. A group reaches the sections that name one of its members in heading or keywords; if there is none,
 * the sections that have one in their text.
 */
export function applySynonyms(
  records: readonly SearchRecord[],
  groups: readonly SynonymGroup[],
  toTerm: (word: string) => string,
): ReadonlyMap<string, number>[] {
  const added = records.map(() => new Map<string, number>());
  const named = records.map((record) =>
    toPhrase(`${record.heading === '' ? record.page : record.heading} . ${record.keywords.join(' . ')}`),
  );
  const printed = records.map((record) => toPhrase(record.text));
  for (const group of groups) {
    const members = group.map((member) => ({ phrase: toPhrase(member), words: splitWords(member) }));
    const isIn = (phrase: string) => members.some((member) => phrase.includes(member.phrase));
    const hay = named.some(isIn) ? named : printed;
    hay.forEach((phrase, section) => {
      if (!isIn(phrase)) return;
      for (const member of members) {
        if (phrase.includes(member.phrase)) continue;
        for (const word of member.words) {
          if (!STOP_WORDS.has(word)) added[section]?.set(toTerm(word), FIELD.synonym);
        }
      }
    });
  }
  return added;
}

// Spaces at both ends, so that a phrase matches whole words only.
function toPhrase(text: string): string {
  return ` ${splitWords(text).map(stemWord).join(' ')} `;
}
