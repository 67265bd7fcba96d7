import { visit } from 'unist-util-visit';
import { readText } from '../page/sections.ts';
import type { EditionPage } from './edition-page.ts';

/** A page in a table of contents, with its sections. */
export interface ContentsEntry {
  /** Root-absolute address. */
  readonly address: string;
  readonly title: string;
  /** The part of the guide it belongs to. */
  readonly area: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** The table of contents of an edition: its pages and their sections, without the notes at the end of a page. */
export function listContents(pages: readonly EditionPage[]): readonly ContentsEntry[] {
  return pages.map(({ address, title, area, content }) => {
    const sections: { id: string; title: string }[] = [];
    visit(content, 'element', (heading) => {
      const { id } = heading.properties;
      if (heading.tagName !== 'h2' || typeof id !== 'string' || id === 'sources-of-this-page') return;
      sections.push({ id, title: readText(heading) });
    });
    return { address, title, area, sections };
  });
}
