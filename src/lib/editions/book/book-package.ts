import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import type { BookFacts } from './book-file.ts';

/** A file of the book as the package document lists it. */
export interface BookItem {
  /** Path beside the package document. */
  readonly href: string;
  readonly type: string;
  /** Such as `nav` or `cover-image`. */
  readonly properties?: readonly string[];
  /** True for the documents that are read one after the other. */
  readonly isRead?: boolean;
}

/** What a reader who cannot see, hear or hold something needs to know before opening the book (schema.org, EPUB Accessibility 1.1). */
const ACCESSIBILITY = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'ARIA'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'All content is text with headings, lists, tables and linked notes, and can be read at any size and by ear. The one chart says in words what it shows. Nothing moves, sounds or times out. Colours come from your reading system, and no meaning rests on colour alone.',
  ],
] as const;

/**
 * The package document (EPUB 3.3).
 * @param items every file of the book; those that are read, in reading order
 */
export function writePackage(facts: BookFacts, items: readonly BookItem[]): string {
  const meta = (property: string, value: string) => x('meta', { property }, value);
  const idOf = ({ href }: BookItem) => `f-${href.replaceAll(/[^a-z0-9]+/gi, '-')}`;
  const metadata = [
    x('dc:identifier', { id: 'id' }, facts.id),
    x('dc:title', facts.title),
    x('dc:language', 'en-GB'),
    x('dc:creator', facts.creator),
    x('dc:publisher', facts.creator),
    x('dc:description', facts.description),
    x('dc:date', facts.changed),
    x('dc:rights', `${facts.licence.name}, ${facts.licence.address}`),
    x('dc:source', facts.home),
    meta('dcterms:modified', `${facts.changed}T00:00:00Z`),
    ...ACCESSIBILITY.map(([name, value]) => meta(`schema:${name}`, value)),
  ];
  const manifest = items.map((item) =>
    x('item', {
      id: idOf(item),
      href: item.href,
      'media-type': item.type,
      ...(item.properties && item.properties.length > 0 && { properties: item.properties.join(' ') }),
    }),
  );
  const spine = items.filter(({ isRead }) => isRead).map((item) => x('itemref', { idref: idOf(item) }));
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': 'en-GB',
  };
  return toXml(
    x(null, [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      '\n',
      x('package', attributes, [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, indent(metadata)),
        x('manifest', indent(manifest)),
        x('spine', indent(spine)),
      ]),
      '\n',
    ]),
    { closeEmptyElements: true },
  );
}

/** Each element on a line of its own. */
function indent(elements: readonly ReturnType<typeof x>[]) {
  return ['\n', ...elements.flatMap((element) => [element, '\n'])];
}
