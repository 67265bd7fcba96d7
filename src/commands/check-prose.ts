// Measures how the content reads, page by page, and names figures whose check is overdue: npm run check
import { readContent } from '../integrations/read-content.ts';
import { findOverdue } from '../lib/content/find-overdue.ts';
import { listParagraphs, listSentenceFields } from '../lib/content/list-paragraphs.ts';
import { measureProse } from '../lib/content/measure-prose.ts';

// The limits are a little above the hardest page: they let a writer be precise and stop a lawyer.
const LONGEST_SENTENCE = 35; // words
const HARDEST_GRADE = 9; // years of school

const { guide } = readContent(process.cwd());
const texts = [
  ...guide.entries.map((entry) => ({ file: entry.file, paragraphs: listParagraphs(entry) })),
  ...(['glossary', 'roles'] as const).map((name) => ({
    file: `content/${name}.yaml`,
    paragraphs: listSentenceFields(guide.data[name]),
  })),
].map(({ file, paragraphs }) => ({ file, measure: measureProse(paragraphs) }));

const width = Math.max(...texts.map(({ file }) => file.length));
const row = (file: string, ...cells: readonly string[]): string =>
  [file.padEnd(width), ...cells.map((cell) => cell.padStart(8))].join('');
console.log(row('', 'words', 'median', 'longest', 'grade'));
for (const { file, measure } of texts) {
  const { words, median, longest, grade } = measure;
  console.log(row(file, String(words), String(median), String(longest.words), grade.toFixed(1)));
}
console.log('Median and longest: words in a sentence. Grade: years of school (Automated Readability Index).');

for (const { id, recheckBy, files } of findOverdue(guide, new Date().toISOString().slice(0, 10))) {
  console.warn(
    `Warning: figure “${id}” was due for a check by ${recheckBy}; printed in ${files.join(', ') || 'no page'}`,
  );
}

const outliers = texts.flatMap(({ file, measure: { longest, grade } }) => [
  ...(longest.words > LONGEST_SENTENCE
    ? [`${file}: ${longest.words} words in one sentence; split it: “${longest.text}”`]
    : []),
  ...(grade > HARDEST_GRADE
    ? [`${file}: reads like grade ${grade.toFixed(1)}; use shorter words and sentences`]
    : []),
]);
if (outliers.length > 0) {
  console.error(`\nHard to read (at most ${LONGEST_SENTENCE} words a sentence, grade ${HARDEST_GRADE}):`);
  for (const line of outliers) console.error(`  ${line}`);
  process.exitCode = 1;
}
