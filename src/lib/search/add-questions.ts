import type { Problem } from '../content/problem.ts';
import type { SearchRecord } from './record.ts';

/** Stands for the page as a whole, before its first section. */
const INTRODUCTION = 'introduction';

/** What readers ask that one page answers. */
export interface QuestionFile {
  /** Path from the project's root. */
  readonly file: string;
  /** Root-absolute address of the page. */
  readonly page: string;
  /** Questions by the id of the section that answers them. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
}

/** The records with the questions of the files, and a problem for every section or page that is not there. */
export function addQuestions(
  records: readonly SearchRecord[],
  files: readonly QuestionFile[],
): { readonly records: SearchRecord[]; readonly problems: readonly Problem[] } {
  const byUrl = new Map<string, readonly string[]>();
  const problems = files.flatMap(({ file, page, sections }): Problem[] => {
    const known = records.flatMap(({ url }) => {
      const [path = '', id = INTRODUCTION] = url.split('#');
      return path === page ? [id] : [];
    });
    if (known.length === 0) {
      return [{ file, place: 'file', message: `there is no page ${page}; rename or delete the file` }];
    }
    return Object.entries(sections).flatMap(([id, questions]) => {
      byUrl.set(id === INTRODUCTION ? page : `${page}#${id}`, questions);
      if (known.includes(id)) return [];
      return [{ file, place: id, message: `no section of ${page}; it has ${known.join(', ')}` }];
    });
  });
  return {
    records: records.map((record) => ({ ...record, questions: byUrl.get(record.url) ?? record.questions })),
    problems,
  };
}
