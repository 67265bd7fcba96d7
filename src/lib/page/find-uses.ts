import { type LinkableTerm, matchTerms } from './match-terms.ts';

/** A page, or a section that has an address of its own, with its text in Markdown. */
export interface ReadablePage {
  /** Root-absolute, such as `/role/` or `/compare/ai-engineer-vs-ml-engineer/#data`. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** A place where a term is used. */
export interface TermUse {
  readonly href: string;
  readonly title: string;
}

/**
 * Finds where the guide uses each term: the pages that use it most, and on each the section that does.
 * @param most how many pages to name for a term
 * @returns by the id of the term, the page with most uses first; pages with equally many stay in their order
 */
export function findUses(
  terms: readonly LinkableTerm[],
  pages: readonly ReadablePage[],
  most: number,
): ReadonlyMap<string, readonly TermUse[]> {
  const matchesIn = matchTerms(terms);
  const uses = new Map<string, (TermUse & { count: number })[]>();
  for (const { path, title, text } of pages) {
    const counts = new Map<string, Map<string, number>>();
    for (const section of splitSections(text)) {
      for (const { id } of matchesIn(section.text)) {
        const ofTerm = counts.get(id) ?? new Map<string, number>();
        counts.set(id, ofTerm.set(section.id, (ofTerm.get(section.id) ?? 0) + 1));
      }
    }
    for (const [id, ofTerm] of counts) {
      const section = [...ofTerm].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
      const href = section === '' || path.includes('#') ? path : `${path}#${section}`;
      const count = [...ofTerm.values()].reduce((sum, value) => sum + value, 0);
      uses.set(id, [...(uses.get(id) ?? []), { href, title, count }]);
    }
  }
  return new Map(
    [...uses].map(([id, found]) => [
      id,
      found
        .sort((a, b) => b.count - a.count)
        .slice(0, most)
        .map(({ href, title }) => ({ href, title })),
    ]),
  );
}

/** The sections of a Markdown text by the ids of its headings; the id is '' before the first. */
function splitSections(markdown: string): readonly { readonly id: string; readonly text: string }[] {
  const prose = markdown
    .replace(/^```.*?^```/gms, '')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']');
  return prose.split(/^(?=#{2,3} )/m).map((part) => {
    const heading = /^#{2,3} .*\{#([a-z0-9-]+)\}/.exec(part);
    return { id: heading?.[1] ?? '', text: heading ? part.slice(part.indexOf('\n')) : part };
  });
}
