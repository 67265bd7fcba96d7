// Builds the guide and adds every address that is new to the ledger: npm run permalinks
import { ADD_VARIABLE } from '../integrations/permalinks.ts';
import { runSteps } from './steps.ts';

const build = { title: 'Build', run: ['astro', 'build'], env: { [ADD_VARIABLE]: '1' } };
process.exitCode = runSteps([build]) ? 0 : 1;
