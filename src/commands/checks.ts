import type { Step } from './steps.ts';

/** Format, lint, types, leftovers and content. */
export const CHECKS: readonly Step[] = [
  { title: 'Content', run: ['src/commands/check-content.ts'] },
  { title: 'Format', run: ['prettier', '--check', '.', '--log-level', 'warn'] },
  { title: 'Lint', run: ['eslint', '-c', 'tests/eslint.config.mjs', '--max-warnings', '0', '.'] },
  { title: 'Types', run: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { title: 'Leftovers', run: ['knip', '--no-progress'] },
];
