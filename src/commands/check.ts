// The fast part of the tests: npm run check
import { CHECKS } from './checks.ts';
import { runSteps } from './steps.ts';

process.exitCode = runSteps(CHECKS, 'Content') ? 0 : 1;
