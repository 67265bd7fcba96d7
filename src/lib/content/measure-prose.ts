import { automatedReadability } from 'automated-readability';

/** How long and how hard the running text of a page is. */
export interface ProseMeasure {
  readonly words: number;
  readonly sentences: number;
  /** Words in the sentence in the middle, when all are sorted by length. */
  readonly median: number;
  readonly longest: { readonly words: number; readonly text: string };
  /** Years of school (in the United States) that reading the text takes: Automated Readability Index. */
  readonly grade: number;
}

const sentenceBreaks = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a paragraph, by the rules of Unicode for text in English. */
export function splitSentences(paragraph: string): readonly string[] {
  return [...sentenceBreaks.segment(paragraph)].map(({ segment }) => segment.trim()).filter(hasWord);
}

/** Measures paragraphs of plain text. A paragraph or list item without a full stop counts as one sentence. */
export function measureProse(paragraphs: readonly string[]): ProseMeasure {
  const sentences = paragraphs
    .flatMap(splitSentences)
    .map((text) => ({ text, words: countWords(text) }))
    .toSorted((a, b) => a.words - b.words);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const characters = sentences.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
  return {
    words,
    sentences: sentences.length,
    median: sentences[Math.floor(sentences.length / 2)]?.words ?? 0,
    longest: sentences.at(-1) ?? { words: 0, text: '' },
    grade:
      words === 0
        ? 0
        : automatedReadability({ sentence: sentences.length, word: words, character: characters }),
  };
}

function countWords(text: string): number {
  return text.split(/[\s–]+/).filter(hasWord).length;
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
