import type { Step } from './steps.ts';

/** Content, reading, spelling, format, lint, types and leftovers. */
export const CHECKS: readonly Step[] = [
  { title: 'Content', run: ['src/commands/check-content.ts'] },
  { title: 'Reading', run: ['src/commands/check-prose.ts'] },
  { title: 'Spelling', run: ['cspell', '--config', 'tests/cspell.json', '--no-progress', '--show-context'] },
  { title: 'Format', run: ['prettier', '--check', '.', '--log-level', 'warn'] },
  { title: 'Lint', run: ['eslint', '-c', 'tests/eslint.config.mjs', '--max-warnings', '0', '.'] },
  { title: 'Types', run: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { title: 'Leftovers', run: ['knip', '--no-progress'] },
];
