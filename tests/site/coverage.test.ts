import { expect, test } from 'vitest';
import { readContent } from '../../src/integrations/read-content.ts';
import { readSections } from '../../src/lib/page/sections.ts';
import { articleStatementSchema } from '../../src/schemas/statement.ts';
import { pageAt } from './read-site.ts';

const { guide } = readContent(process.cwd());
const statements = guide.data.statements.map((statement) => articleStatementSchema.parse(statement));

/** The text of a page, or of a section with its subsections. */
function textAt(address: string): string {
  const [page = '', id] = address.split('#');
  const sections = readSections(pageAt(page).tree);
  const from = id === undefined ? 0 : sections.findIndex((section) => section.id === id);
  const first = sections[from];
  if (!first) throw new Error(`${page} has no section “${id}”`);
  const rest = sections.slice(from + 1);
  const end = id === undefined ? -1 : rest.findIndex(({ level }) => level <= first.level);
  const own = [first, ...(end < 0 ? rest : rest.slice(0, end))];
  return own.flatMap(({ heading, text }) => [heading, text]).join('\n');
}

/** A name (Java, C++) stands as it is; a word in small letters (scalab) may go on. */
function holds(text: string, word: string): boolean {
  const isName = /\p{Lu}/u.test(word);
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${literal}${isName ? 's?(?![\\p{L}\\p{N}])' : ''}`,
    isName ? 'u' : 'iu',
  ).test(text);
}

test.each(statements)('$id is answered at $page, in words that name its subject', ({ page, words }) => {
  const text = textAt(page);
  expect(text.length).toBeGreaterThan(200);
  expect(words.filter((word) => !holds(text, word))).toEqual([]);
});
