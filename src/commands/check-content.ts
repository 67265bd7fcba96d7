// Lists every problem of the content at once: npm run check
import { findProblems } from '../integrations/check-content.ts';
import { formatProblems } from '../lib/content/problem.ts';

const { guide, problems } = findProblems(process.cwd());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
console.log(`Content: ${guide.entries.length} entries and ${guide.data.figures.length} figures are sound.`);
