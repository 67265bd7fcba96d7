import { STATEMENT_COUNT } from '../../schemas/entry.ts';
import { entryPath } from '../urls/entry-path.ts';
import { fieldOf, idOf, listOf } from './field-of.ts';
import type { Problem } from './problem.ts';
import type { RawEntry, RawGuide } from './raw-guide.ts';

const FILE = 'content/statements.yaml';

/** What somebody may do who leaves a page out on purpose. */
const LEFT_OUT = 'or delete the file if your edition need not answer the whole article';

/**
 * Checks that every statement of the article is answered: content/statements.yaml names the page, and the entry of
 * that page says so in `covers`. An aspect answers for its section of the comparison, as that page itself may. An
 * edition without that list makes no such promise.
 */
export function checkCoverage(guide: RawGuide): readonly Problem[] {
  const { statements } = guide.data;
  if (statements.length === 0) return [];
  const listed = new Set(statements.map(idOf));
  const every = Array.from({ length: STATEMENT_COUNT }, (_, index) => `S${index + 1}`);
  return [
    ...every
      .filter((id) => !listed.has(id))
      .map((id) => ({
        file: FILE,
        place: id,
        message: `is missing; name the page that answers it, ${LEFT_OUT}`,
      })),
    ...statements.flatMap((statement) => checkStatement(statement, guide)),
    ...guide.entries.flatMap((entry) =>
      coveredBy(entry)
        .filter((id) => !listed.has(id))
        .map((id) => ({
          file: entry.file,
          place: 'covers',
          message: `there is no “${id}” in ${FILE}; correct it`,
        })),
    ),
  ];
}

function checkStatement(statement: unknown, { entries, unread }: RawGuide): readonly Problem[] {
  const id = idOf(statement);
  const page = String(fieldOf(statement, 'page'));
  const answering = entries.filter(({ collection, id: entry }) =>
    [page, page.replace(/#.*/, '')].includes(entryPath(collection, entry)),
  );
  const [first] = answering;
  if (!first) {
    return [
      {
        file: FILE,
        place: `${id} › page`,
        message: `no content file makes ${page}; correct the address, ${LEFT_OUT}`,
      },
    ];
  }
  if (answering.some((entry) => unread.has(entry.file) || coveredBy(entry).includes(id))) return [];
  const message = `${id} of the article is answered at ${page}; add it to covers, or name another page in ${FILE}`;
  return [{ file: first.file, place: 'covers', message }];
}

function coveredBy(entry: RawEntry): readonly string[] {
  return listOf(entry.data, 'covers').map(String);
}
