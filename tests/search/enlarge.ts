import type { SearchRecord } from '../../src/lib/search/record.ts';
import type { Corpus } from './built-records.ts';

/**
 * A guide of `times` the size in the same words: every further section has the heading of one section, and sentences
 * of several. Rare words stay rare, because each copy also writes some of its words with a mark of its own.
 */
export function enlarge({ records, ...words }: Corpus, times: number): Corpus {
  const sentences = records.flatMap(({ text }) => text.split(/(?<=[.!?]) /));
  let next = 0;
  const more = Array.from({ length: times - 1 }, (_, copy) =>
    records.map((record): SearchRecord => {
      const count = record.text.split(/(?<=[.!?]) /).length;
      const text = Array.from({ length: count }, () => {
        next = (next + 7919) % sentences.length;
        return sentences[next] ?? '';
      }).join(' ');
      const [path = '', fragment] = record.url.split('#');
      return {
        ...record,
        url: `${path}${copy}/${fragment === undefined ? '' : `#${fragment}`}`,
        page: `${record.page} ${copy + 2}`,
        text: text.replaceAll(/\b[a-z]{7,}\b/g, (word, place: number) =>
          place % 31 === 0 ? respell(word, copy) : word,
        ),
      };
    }),
  ).flat();
  return { records: [...records, ...more], ...words };
}

// A new word that looks like one; a vocabulary grows about with the square root of the text.
function respell(word: string, copy: number): string {
  const syllables = ['ta', 'ne', 'ri', 'lo', 'su', 'ma'];
  const at = word.length >> 1;
  const [first = '', second = ''] = [syllables[copy % 6], syllables[(copy / 6) | 0]];
  return word.slice(0, at) + first + second + word.slice(at + 3);
}
