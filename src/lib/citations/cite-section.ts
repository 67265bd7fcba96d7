/** What a citation names: a page of the guide, or one section of it. */
export interface CitedSection {
  readonly page: string;
  /** Title of the section; left out for the whole page. */
  readonly section?: string | undefined;
  readonly guide: string;
  readonly author: string;
  /** The complete address. */
  readonly url: string;
  /** The day the page was last checked: YYYY-MM-DD. */
  readonly checked: string;
}

/** @returns one sentence for a list of sources, and a BibTeX entry; the year is that of the last check */
export function citeSection({ page, section, guide, author, url, checked }: CitedSection): {
  readonly text: string;
  readonly bibtex: string;
} {
  const title = section === undefined ? page : `${section} (${page})`;
  const path = new URL(url);
  const words = `${path.pathname.replace(/index\.html$/, '')} ${path.hash}`.match(/[a-z0-9]+/gi) ?? [];
  const year = checked.slice(0, 4);
  const fields = {
    title: `{${escapeTex(title)}}`,
    author: `{${escapeTex(author)}}`,
    howpublished: escapeTex(guide),
    year,
    note: `Checked ${checked}`,
    url,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return {
    text: `${author} (${year}). “${title}”. ${guide}, checked ${checked}. ${url}`,
    bibtex: `@misc{${[...words, year].join('-')},\n${lines.join(',\n')}\n}`,
  };
}

/** The characters that mean something to TeX, written so that they print. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]|[&%$#_]/g, (sign) => named[sign] ?? `\\${sign}`);
}

const named: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
