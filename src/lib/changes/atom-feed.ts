import type { Change } from '../../schemas/change.ts';
import { escapeMarkup } from '../output/escape-markup.ts';

/** What the head of a feed says. */
export interface FeedHead {
  readonly title: string;
  readonly author: string;
  readonly rights: string;
  /** The guide's home address, ending in `/`. */
  readonly home: string;
}

/**
 * The changes as an Atom feed (RFC 4287). An entry's id is its address on the page of changes.
 * @param changes newest first, at least one
 * @param nameSection words for an address such as `/role/#pay`
 * @throws when there is no change, because a feed needs the date of its newest entry
 */
export function writeAtomFeed(
  changes: readonly Change[],
  head: FeedHead,
  nameSection: (address: string) => string,
): string {
  const newest = changes[0];
  if (!newest) throw new Error('a feed needs at least one change');
  const complete = (address: string) => escapeMarkup(head.home + address.replace(/^\//, ''));
  const entries = changes.map((change) => {
    const address = complete(`/changes/#${change.id}`);
    const sections = change.sections.map(
      (section) => `<li><a href="${complete(section)}">${escapeMarkup(nameSection(section))}</a></li>`,
    );
    const content = `<p>${escapeMarkup(change.why)}</p><ul>${sections.join('')}</ul>`;
    return `  <entry>
    <id>${address}</id>
    <title>${escapeMarkup(change.title)}</title>
    <updated>${change.date}T00:00:00Z</updated>
    <link href="${address}"/>
    <content type="html">${escapeMarkup(content)}</content>
  </entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${complete('/changes/')}</id>
  <title>${escapeMarkup(head.title)}</title>
  <updated>${newest.date}T00:00:00Z</updated>
  <author><name>${escapeMarkup(head.author)}</name></author>
  <rights>${escapeMarkup(head.rights)}</rights>
  <link href="${complete('/changes/')}"/>
  <link rel="self" type="application/atom+xml" href="${complete('/feed.xml')}"/>
${entries.join('\n')}
</feed>
`;
}
