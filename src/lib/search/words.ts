/** Text rules. The index and the query go through the same ones, so a word is found the way it was printed or typed. */

// Names whose signs or lone letters a word splitter would throw away.
const SPELT_WITH_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\bc\+\+/g, 'cpp'],
  [/\bc#/g, 'csharp'],
  [/\bf#/g, 'fsharp'],
  [/\ba\/b\b/g, 'ab'],
  [/(?<![\p{L}\p{N}])\.net\b/gu, 'dotnet'],
];

/** The longest query that is read, in characters; what follows is ignored. */
export const LONGEST_QUERY = 120;

const WORD = /[\p{L}\p{N}]+/gu;
const COMPOUND = /[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)+/gu;

/** Lower-case text without accents or apostrophes; C++, C#, F#, A/B and .NET spelt as letters. */
export function foldText(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
  return SPELT_WITH_SIGNS.reduce((result, [sign, word]) => result.replace(sign, word), folded);
}

/** The folded words of a text, in order. */
export function splitWords(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

/** A folded word without its plural ending: 'agents' -> 'agent', 'libraries' -> 'library', 'class' -> 'class'. */
export function stemWord(word: string): string {
  if (word.length < 4 || !/[^suicj]s$|[^aeious]es$/.test(word)) return word;
  return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Folded words plus the joined form of compounds: 'fine-tuning' -> fine, tuning, finetuning. Repeats are kept. */
export function listTerms(text: string): string[] {
  const folded = foldText(text);
  const terms: string[] = folded.match(WORD) ?? [];
  for (const compound of folded.match(COMPOUND) ?? []) {
    if (compound.length < 24) terms.push(compound.replace(/[-/.]/g, ''));
  }
  return terms;
}
