import type { Element } from 'hast';
import { formatDate } from '../dates/format-date.ts';
import type { EditionPage } from './edition-page.ts';
import { element } from './element.ts';

/** When a page was last checked and changed, as a line below its chapter; nothing for a page that names no day. */
export function dateLine({ checked, changed }: EditionPage): readonly Element[] {
  const day = (date: string) => element('time', { dateTime: date }, [formatDate(date)]);
  if (checked === undefined) return [];
  return [
    element('p', { className: ['chapter-date'] }, [
      'Last checked on ',
      day(checked),
      '.',
      ...(changed === undefined ? [] : [' Last changed on ', day(changed), '.']),
    ]),
  ];
}
