/**
 * An OpenSearch 1.1 description of the search page (https://github.com/dewitt/opensearch): names of at most 16
 * characters are allowed there, so `name` is cut between words; `home` is the guide's address, ending in '/'.
 */
export function describeSearch(name: string, description: string, home: URL): string {
  const short = name.length <= 16 ? name : name.slice(0, 17).replace(/\s+\S*$/, '');
  const at = (path: string) => escapeXml(new URL(path, home).href);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(short)}</ShortName>`,
    `<Description>${escapeXml(description)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="16" height="16" type="image/svg+xml">${at('favicon.svg')}</Image>`,
    `<Url type="text/html" method="get" template="${at('search/')}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
