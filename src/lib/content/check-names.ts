import { idSchema } from '../../schemas/entry.ts';
import type { Problem } from './problem.ts';
import { COLLECTIONS, DATA_FILES } from './raw-guide.ts';

/** The files that make the guide. */
const READ = new RegExp(
  [
    `^(?:${COLLECTIONS.join('|')})/.+\\.mdx$`,
    String.raw`^questions/.+\.yaml$`,
    `^(?:${[...DATA_FILES, 'synonyms', 'off-topic'].join('|')})\\.yaml$`,
    String.raw`^permalinks\.txt$`,
  ].join('|'),
);

/** What programs leave behind: nobody takes it for a page. */
const HIDDEN = /(?:^|\/)\.(?!.*\.mdx$)/;

/** Collections whose ids are one part of an address. */
const FLAT = /^(?:comparison|responsibilities|path)\/.*\//;

/**
 * Checks the names of the files below content/. They become ids and addresses, which only one way of writing makes the
 * same for everybody; and a file that nothing reads is a page that its author misses.
 * @param names paths from content/, with forward slashes
 */
export function checkNames(names: readonly string[]): readonly Problem[] {
  return names
    .filter((name) => !HIDDEN.test(name))
    .flatMap((name) => {
      const message = explainName(name);
      return message === undefined ? [] : [{ file: `content/${name}`, place: 'file name', message }];
    });
}

function explainName(name: string): string | undefined {
  if (!READ.test(name)) {
    return `nothing reads this file; pages are .mdx files in ${COLLECTIONS.join(', ')}. Correct its name or folder, or begin its name with _`;
  }
  const segments = name.replace(/\.[^.]+$/, '').split('/');
  if (!segments.every((segment) => idSchema.safeParse(segment).success)) {
    return 'write names of files and folders in lower-case letters, digits and single hyphens, such as primary-focus.mdx';
  }
  if (segments.at(-1) === 'index' && name !== 'role/index.mdx') {
    return 'name the file after its page, such as content/pages/compare.mdx for /compare/';
  }
  return FLAT.test(name) ? `put the file directly into content/${String(segments[0])}` : undefined;
}
