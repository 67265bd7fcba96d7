import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { applySynonyms } from '../../src/lib/search/apply-synonyms.ts';
import { buildIndex } from '../../src/lib/search/build-index.ts';
import type { SearchRecord } from '../../src/lib/search/record.ts';
import { createSearch } from '../../src/lib/search/search.ts';
import { STOP_WORDS } from '../../src/lib/search/stop-words.ts';
import { splitWords } from '../../src/lib/search/words.ts';
import type { Corpus } from './built-records.ts';
import type { EngineAnswer } from './measures.ts';

/** A search engine over a corpus, ready to answer. */
export interface Engine {
  readonly name: string;
  answer(query: string): EngineAnswer;
  /** Words handed to Fuse.js since it was last asked; undefined for engines that do not count them. */
  readonly countWords?: () => number;
}

/** The guide's own search. */
export function createGuideSearch({ records, synonyms, offTopic }: Corpus): Engine {
  let words = 0;
  const search = createSearch(buildIndex(records, synonyms, offTopic), (count) => (words += count));
  return {
    name: 'This guide',
    answer: (query) => {
      const { hits, fixed, isUnsure, unknown } = search(query);
      return {
        urls: hits.map(({ url }) => url),
        isFlagged: isUnsure || fixed.length + unknown.length > 0,
      };
    },
    countWords: () => {
      const counted = words;
      words = 0;
      return counted;
    },
  };
}

/** MiniSearch, tuned by random search on the tuning half; same synonyms, same stop words. */
const MINISEARCH = {
  fuzzy: 0.27,
  shortestFuzzy: 5,
  heading: 6.6,
  keywords: 5.5,
  page: 3.65,
  fuzzyWeight: 0.22,
  prefixWeight: 0.44,
  k: 1.4,
  b: 0.8,
  d: 0.45,
  isAllFirst: true,
};

/** MiniSearch over the same records. */
export function createMiniSearch(corpus: Corpus, options = MINISEARCH): Engine {
  const search = new MiniSearch<Document>({
    fields: ['heading', 'keywords', 'questions', 'page', 'text'],
    idField: 'url',
    tokenize: splitWords,
    processTerm: (term) => (STOP_WORDS.has(term) ? null : term),
    searchOptions: {
      prefix: (term, at, terms) => at === terms.length - 1 || term.length > 2,
      fuzzy: (term) => (term.length >= options.shortestFuzzy ? options.fuzzy : false),
      maxFuzzy: 2,
      boost: { heading: options.heading, keywords: options.keywords, page: options.page },
      weights: { fuzzy: options.fuzzyWeight, prefix: options.prefixWeight },
      bm25: { k: options.k, b: options.b, d: options.d },
    },
  });
  search.addAll(writeDocuments(corpus));
  const ask = (query: string, combineWith: 'AND' | 'OR') => search.search(query, { combineWith });
  return {
    name: 'MiniSearch, tuned',
    answer: (query) => {
      const all = options.isAllFirst ? ask(query, 'AND') : [];
      const found = all.length > 0 ? all : ask(query, 'OR');
      return { urls: found.slice(0, 10).map(({ id }) => String(id)), isFlagged: false };
    },
  };
}

const BODY_TERMS = 60;

/** Fuse.js alone at its best: token search at the starts of words, over titles and the 60 rarest words of each text. */
export function createPlainFuse(corpus: Corpus): Engine {
  const documents = writeDocuments(corpus);
  const spread = new Map<string, number>();
  for (const { text } of documents) {
    for (const word of new Set(splitWords(text))) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const rarest = (text: string) =>
    [...new Set(splitWords(text))]
      .filter((word) => word.length > 2 && !STOP_WORDS.has(word))
      .sort((a, b) => (spread.get(a) ?? 0) - (spread.get(b) ?? 0))
      .slice(0, BODY_TERMS);
  const spaced = (words: readonly string[]) => words.map((word) => ` ${word}`).join('');
  const entries = documents.map(({ url, heading, page, keywords, text }) => ({
    url,
    heading: spaced(splitWords(heading)),
    page: spaced(splitWords(page)),
    keywords: spaced(splitWords(keywords)),
    text: spaced(rarest(text)),
  }));
  const create = (tokenMatch: 'all' | 'any') =>
    new Fuse(entries, {
      keys: [
        { name: 'heading', weight: 9 },
        { name: 'page', weight: 3.5 },
        { name: 'keywords', weight: 2.4 },
        { name: 'text', weight: 0.65 },
      ],
      useTokenSearch: true,
      tokenMatch,
      threshold: 0.24,
      fieldNormWeight: 0.87,
      tokenize: (text) => splitWords(text).map((word) => ` ${word}`),
    });
  const [all, any] = [create('all'), create('any')];
  return {
    name: 'Fuse.js alone',
    answer: (query) => {
      const words = splitWords(query).filter((word) => !STOP_WORDS.has(word));
      if (words.length === 0) return { urls: [], isFlagged: false };
      const strict = all.search(words.join(' '), { limit: 10 });
      const found = strict.length > 0 ? strict : any.search(words.join(' '), { limit: 10 });
      return { urls: found.map(({ item }) => item.url), isFlagged: false };
    },
  };
}

interface Document {
  readonly url: string;
  readonly heading: string;
  readonly page: string;
  readonly keywords: string;
  readonly questions: string;
  readonly text: string;
}

// Synonyms go to the keywords, so that every engine has the same ones.
function writeDocuments({ records, synonyms }: Corpus): Document[] {
  const also = applySynonyms(records, synonyms, (word) => word);
  return records.map(({ url, heading, page, keywords, questions, text }: SearchRecord, at) => ({
    url,
    heading: heading || page,
    page,
    keywords: [...keywords, ...(also[at]?.keys() ?? [])].join(' '),
    questions: questions.join(' '),
    text,
  }));
}
