// Lists every problem of the content at once: npm run check
import { readContent } from '../integrations/read-content.ts';
import { checkGuide } from '../lib/content/check-guide.ts';
import { formatProblems } from '../lib/content/problem.ts';
import { readLedgerFile } from '../integrations/permalinks.ts';
import { checkLedger } from '../lib/permalinks/check-ledger.ts';

const { guide, problems } = readContent(process.cwd());
const all = [...problems, ...checkGuide(guide), ...checkLedger(guide, readLedgerFile(process.cwd()))];
if (all.length > 0) {
  console.error(formatProblems(all));
  process.exit(1);
}
console.log(`Content: ${guide.entries.length} entries and ${guide.data.figures.length} figures are sound.`);
