// Measurements of the built guide: npm run bench
import { measureBytes } from './bytes.ts';
import { measureKeystrokes } from './keystrokes.ts';
import { measurePages } from './pages.ts';
import { measureQuality } from './quality.ts';
import { readCorpus } from '../search/built-records.ts';
import { createGuideSearch, createMiniSearch, createPlainFuse } from '../search/engines.ts';
import { generateQueries } from '../search/generate.ts';
import { FORMER_FRESH } from '../search/former-fresh-queries.ts';
import { LATER } from '../search/later-queries.ts';
import { FRESH } from '../search/fresh-queries.ts';
import { REPORT_HALF, TUNE_HALF } from '../search/queries.ts';
import { printTable } from './table.ts';

const corpus = await readCorpus();
const engines = [createGuideSearch(corpus), createMiniSearch(corpus), createPlainFuse(corpus)];

printTable('Search: written queries that were never tuned on', measureQuality(engines, REPORT_HALF));
printTable('Search: written queries, fresh', measureQuality(engines, FRESH));
printTable(
  'Search: written queries that weights were tuned on',
  measureQuality(engines, [...TUNE_HALF, ...FORMER_FRESH, ...LATER]),
);
printTable(
  'Search: generated queries (Fuse.js alone: every 20th)',
  measureQuality(engines, generateQueries(corpus.records), { 'Fuse.js alone': 20 }),
);
printTable('Search: bytes', await measureBytes(corpus));
printTable('Search: cost of a keystroke', measureKeystrokes(corpus, [...TUNE_HALF, ...REPORT_HALF]));
printTable('Pages: bytes and build time', await measurePages());
