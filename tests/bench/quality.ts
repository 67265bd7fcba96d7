import type { Engine } from '../search/engines.ts';
import { type EngineAnswer, measure } from '../search/measures.ts';
import { type Row, percent } from './table.ts';

interface Asked {
  readonly kind: string;
  readonly query: string;
  readonly answers: readonly string[];
  readonly related: readonly string[];
}

/**
 * A row per engine for all queries and one per class, in percent. Engines that are too slow for all of them answer
 * every nth query, as `steps` says.
 */
export function measureQuality(
  engines: readonly Engine[],
  queries: readonly Asked[],
  steps: Readonly<Record<string, number>> = {},
): Row[] {
  const answered = engines.map((engine) => ({
    name: engine.name,
    pairs: queries
      .filter((_, at) => at % (steps[engine.name] ?? 1) === 0)
      .map((query): [Asked, EngineAnswer] => [query, engine.answer(query.query)]),
  }));
  const kinds = ['all', ...new Set(queries.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    answered.map(({ name, pairs }) => {
      const own = pairs.filter(([query]) => kind === 'all' || query.kind === kind);
      const quality = measure(own);
      const isAsked = own.some(([{ answers }]) => answers.length > 0);
      const number = (share: number) => (isAsked ? percent(share) : '');
      return {
        class: kind,
        engine: name,
        queries: quality.queries,
        'first is right': number(quality.first),
        'in first 3': number(quality.firstThree),
        MRR: number(quality.reciprocalRank),
        'nDCG@10': number(quality.gain),
        'false answers': quality.falseAnswers,
        unflagged: quality.unflagged,
      };
    }),
  );
}
