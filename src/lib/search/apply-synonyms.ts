import type { SearchRecord, SynonymGroup } from './record.ts';
import { STOP_WORDS } from './stop-words.ts';
import { splitWords, stemWord } from './words.ts';

/**
 * The words a section may also be found by: for each record a map from term to whether it is a name of the section.
 * `toTerm` gives the form of a word that stands in the index. A group names the sections that have a member as their
 * heading or as a keyword, and counts like a mention for those where it is part of one; where there are none of either,
 * like a mention for the sections that have one in their text. Sources and the sections of pages about the guide keep
 * to their own words.
 */
export function applySynonyms(
  records: readonly SearchRecord[],
  groups: readonly SynonymGroup[],
  toTerm: (word: string) => string,
): ReadonlyMap<string, boolean>[] {
  const added = records.map(() => new Map<string, boolean>());
  const hasSynonyms = ({ kind, heading }: SearchRecord) =>
    kind !== 'source' && (kind !== 'about' || heading === '');
  const readHays = (read: (record: SearchRecord) => string) =>
    records.map((record) => (hasSynonyms(record) ? read(record) : ''));
  const names = readHays(({ heading, page, keywords }) =>
    [...splitHeading(heading || page), ...keywords].map(toPhrase).join('.'),
  );
  const texts = readHays(({ text }) => toPhrase(text));
  for (const group of groups) {
    const members = group.map((member) => ({
      phrase: toPhrase(member),
      topics: splitWords(member).filter((word) => !STOP_WORDS.has(word)),
    }));
    const touches = (hay: string) => members.some(({ phrase }) => hay.includes(phrase));
    const hays = names.some(touches) ? names : texts;
    hays.forEach((hay, section) => {
      if (!touches(hay)) return;
      const isNamed =
        hays === names && hay.split('.').some((name) => members.some(({ phrase }) => phrase === name));
      for (const member of members) {
        if (hay.includes(member.phrase)) continue;
        for (const word of member.topics) {
          const term = toTerm(word);
          added[section]?.set(term, isNamed || (added[section]?.get(term) ?? false));
        }
      }
    });
  }
  return added;
}

// 'Speed: GPU and everything before it' names speed; 'Cost and speed' names both.
function splitHeading(heading: string): string[] {
  return [heading, ...heading.split(/[:,]| and /)];
}

// Spaces at both ends, so that a phrase matches whole words only.
function toPhrase(text: string): string {
  return ` ${splitWords(text).map(stemWord).join(' ')} `;
}
