import { escapeMarkup } from '../output/escape-markup.ts';

/**
 * An OpenSearch 1.1 description of the search page (https://github.com/dewitt/opensearch): names of at most 16
 * characters are allowed there, so `name` is cut, between words where it has some; `home` is the guide's address,
 * ending in '/'.
 */
export function describeSearch(name: string, description: string, home: URL): string {
  const [short = ''] = /^.{1,16}(?!\S)|^.{16}/u.exec(name) ?? [];
  const at = (path: string) => escapeMarkup(new URL(path, home).href);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeMarkup(short)}</ShortName>`,
    `<Description>${escapeMarkup(description)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="16" height="16" type="image/svg+xml">${at('favicon.svg')}</Image>`,
    `<Url type="text/html" method="get" template="${at('search/')}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
