// Builds the guide and adds every address that is new to the ledger: npm run permalinks
import { build } from 'astro';
import { ADD_VARIABLE } from '../integrations/permalinks.ts';

process.env[ADD_VARIABLE] = '1';
await build({});
