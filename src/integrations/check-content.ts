import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkGuide } from '../lib/content/check-guide.ts';
import { checkNames } from '../lib/content/check-names.ts';
import { type Problem, formatProblems } from '../lib/content/problem.ts';
import type { RawGuide } from '../lib/content/raw-guide.ts';
import { checkLedger } from '../lib/permalinks/check-ledger.ts';
import { AuthorError } from './author-error.ts';
import { readLedgerFile } from './permalinks.ts';
import { listFiles, readContent } from './read-content.ts';
import { readSearchWords } from './search-words.ts';

/** The content below `root`, and every problem that can be found without building it. */
export function findProblems(root: string): { guide: RawGuide; problems: readonly Problem[] } {
  const { guide, problems } = readContent(root);
  return {
    guide,
    problems: [
      ...problems,
      ...checkNames(listFiles(join(root, 'content'))),
      ...checkGuide(guide),
      ...checkLedger(guide, readLedgerFile(root)),
      ...readSearchWords(root).problems,
    ],
  };
}

/** Every problem as one message; empty when there are none. */
function listProblems(root: string): string {
  return formatProblems(findProblems(root).problems);
}

/** Stops a build whose content has problems, with all of them in one message; in development shows them in the browser. */
export function checkContent(): AstroIntegration {
  let root = '';
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        root = fileURLToPath(config.root);
        const problems = command === 'build' ? listProblems(root) : '';
        if (problems) throw new AuthorError(problems);
      },
      'astro:server:setup': ({ server, logger }) => {
        const report = (): void => {
          const message = listProblems(root);
          if (!message) return;
          logger.error(message);
          server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'check-content' } });
        };
        server.watcher.on('all', (_, file) => {
          if (relative(root, file).split(sep)[0] === 'content') report();
        });
        report();
      },
    },
  };
}
