import { formatDate } from '../dates/format-date.ts';

/** What a citation names: a page of the guide, or a part of one. */
export interface CitedPart {
  /** Title of the page. */
  readonly page: string;
  /** Name of the section, row, term, source or step; undefined for the whole page. */
  readonly part: string | undefined;
  /** Name of the guide. */
  readonly guide: string;
  readonly author: string;
  /** The day the page was last checked: YYYY-MM-DD. */
  readonly checked: string;
  /** The complete address. */
  readonly url: string;
  /** The same address from the guide’s root, such as `role/#definition`. */
  readonly path: string;
}

/** A citation in the two forms that readers ask for. */
export interface Citation {
  /** One line for a list of sources. */
  readonly text: string;
  /** An entry for BibTeX and biblatex. */
  readonly bibtex: string;
}

/**
 * @returns the citation; its year is that of the last check, its key depends on nothing but `guide` and `path`, so
 *   it stays the same when the page is checked again and wherever the guide lies
 */
export function citePart({ page, part, guide, author, checked, url, path }: CitedPart): Citation {
  const year = checked.slice(0, 4);
  const title = part === undefined ? `“${page}”` : `“${part}”, in “${page}”`;
  const fields = [
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(part === undefined ? page : `${part}, in ${page}`)}}`],
    ['howpublished', escapeTex(guide)],
    ['year', year],
    ['note', `Last checked ${checked}`],
    ['url', url],
  ];
  return {
    text: `${author} (${year}). ${title}. ${guide}. Last checked ${formatDate(checked)}. ${url}`,
    bibtex: [
      `@misc{${writeKey(guide, path)},`,
      ...fields.map(([name, value]) => `  ${name} = {${value}},`),
      '}',
    ].join('\n'),
  };
}

/** `ai-engineer-guide:role:definition`: the page and the part are kept apart, so that no two addresses share a key. */
function writeKey(guide: string, path: string): string {
  const [page = '', part = ''] = path.split('#');
  const words = (text: string) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');
  return [guide, page.replace(/index\.html$/, ''), part].map(words).filter(Boolean).join(':');
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Written as words, because BibTeX counts braces even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** Text with the signs that mean something to TeX written so that they print. */
function escapeTex(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
