import type { Element } from 'hast';
import { element } from '../element.ts';
import type { ContentsEntry } from '../list-contents.ts';
import { chapterFile } from './book-chapter.ts';
import { writeDocument } from './book-document.ts';

/**
 * The navigation document of the book: parts, chapters and sections, and where its main places are.
 * @param entries in reading order
 * @param name the name of the guide
 */
export function writeBookContents(entries: readonly ContentsEntry[], name: string): string {
  const [first] = entries;
  const places = [
    link('contents.xhtml', 'Contents', 'toc'),
    ...(first ? [link(chapterFile(first.address), first.title, 'bodymatter')] : []),
  ];
  return writeDocument(name, [
    element('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
      element('h1', {}, ['Contents']),
      element('ol', {}, listParts(entries)),
    ]),
    element('nav', { 'epub:type': 'landmarks', ariaLabel: 'Places in the book', hidden: true }, [
      element(
        'ol',
        {},
        places.map((place) => element('li', {}, [place])),
      ),
    ]),
  ]);
}

/** Chapters of one part that follow each other stand below its name; the start page belongs to none. */
function listParts(entries: readonly ContentsEntry[]): Element[] {
  const items: Element[] = [];
  let open: { readonly area: string; readonly chapters: Element } | undefined;
  for (const entry of entries) {
    if (entry.address === '/') items.push(listChapter(entry));
    else {
      if (open?.area !== entry.area) {
        open = { area: entry.area, chapters: element('ol', {}) };
        items.push(element('li', {}, [element('span', {}, [entry.area]), open.chapters]));
      }
      open.chapters.children.push(listChapter(entry));
    }
  }
  return items;
}

function listChapter({ address, title, sections }: ContentsEntry): Element {
  const file = chapterFile(address);
  const items = sections.map(({ id, title: heading }) => element('li', {}, [link(`${file}#${id}`, heading)]));
  return element('li', {}, [link(file, title), ...(items.length > 0 ? [element('ol', {}, items)] : [])]);
}

function link(href: string, text: string, type?: string): Element {
  return element('a', { href, ...(type !== undefined && { 'epub:type': type }) }, [text]);
}
