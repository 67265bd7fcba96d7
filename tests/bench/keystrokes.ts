import type { Corpus } from '../search/built-records.ts';
import { type Engine, createGuideSearch, createMiniSearch, createPlainFuse } from '../search/engines.ts';
import { enlarge } from '../search/enlarge.ts';
import { type Row, percent } from './table.ts';

const SIZES = [1, 10, 30];
const PASSES = 3;
/** The others take long for each key at size, so they type every nth query only. */
const STEPS: Readonly<Record<string, readonly number[]>> = {
  'MiniSearch, tuned': [1, 3, 9],
  'Fuse.js alone': [20, 120, 240],
};

/**
 * Milliseconds and words handed to Fuse.js for every key of the queries, at 1, 10 and 30 times the guide's size. The
 * time of a key is the best of three passes with new engines each, so that nothing is remembered between passes.
 */
export function measureKeystrokes(corpus: Corpus, queries: readonly { readonly query: string }[]): Row[] {
  return SIZES.flatMap((size, at) => {
    const large = enlarge(corpus, size);
    return [createGuideSearch, createMiniSearch, createPlainFuse].map((create) => {
      const { name } = create({ records: [], synonyms: [], offTopic: [] });
      const typed = queries.filter((_, place) => place % (STEPS[name]?.[at] ?? 1) === 0);
      const keys = typed.flatMap(({ query }) => Array.from(query, (_, end) => query.slice(0, end + 1)));
      const passes = name === 'Fuse.js alone' ? 1 : PASSES;
      const times = Array.from({ length: passes }, () => timeKeys(create(large), keys));
      const best = keys.map((_, key) => Math.min(...times.map((pass) => pass[key] ?? Infinity)));
      return {
        sections: large.records.length,
        engine: name,
        keys: keys.length,
        'median ms': quantile(best, 0.5).toFixed(2),
        '95 % ms': quantile(best, 0.95).toFixed(2),
        'worst ms': quantile(best, 1).toFixed(1),
        ...countFuse(create(large), keys),
      };
    });
  });
}

function timeKeys(engine: Engine, keys: readonly string[]): number[] {
  return keys.map((key) => {
    const start = performance.now();
    engine.answer(key);
    return performance.now() - start;
  });
}

function countFuse(engine: Engine, keys: readonly string[]): Row {
  if (!engine.countWords)
    return { 'keys with Fuse.js, %': '', 'words to Fuse.js, 95 %': '', 'worst words': '' };
  const words = readFuseWords(engine, keys);
  return {
    'keys with Fuse.js, %': percent(words.filter((count) => count > 0).length / words.length),
    'words to Fuse.js, 95 %': quantile(words, 0.95),
    'worst words': quantile(words, 1),
  };
}

/** Words handed to Fuse.js by each key. */
export function readFuseWords(engine: Engine, keys: readonly string[]): number[] {
  return keys.map((key) => {
    engine.answer(key);
    return engine.countWords?.() ?? 0;
  });
}

/** The value below which the share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
