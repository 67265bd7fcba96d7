import { formatDate } from '../../dates/format-date.ts';
import { element } from '../element.ts';
import { writeDocument } from './book-document.ts';
import type { BookFacts } from './book-file.ts';

/** The title page of the book: what it is, of which day, under which licence, and where the newest edition is. */
export function writeTitlePage({ title, description, changed, creator, licence, home }: BookFacts): string {
  return writeDocument(title, [
    element('section', { className: ['title-page'], 'epub:type': 'titlepage' }, [
      element('h1', { 'epub:type': 'title' }, [title]),
      element('p', { className: ['intro'] }, [description]),
      element('p', {}, [`Edition of ${formatDate(changed)}, by ${creator}.`]),
      element('p', {}, [
        'You may copy, translate, change and sell the text under ',
        element('a', { href: licence.address }, [licence.name]),
        '. Name the guide and say what you changed.',
      ]),
      element('p', { dataNeedsAddress: '' }, [
        'The newest edition, with search and all data: ',
        element('a', { href: home }, [home]),
      ]),
    ]),
  ]);
}
