/**
 * Typographic quotation marks for the straight ones of plain text: an opening mark at the start of a word, a closing
 * mark or an apostrophe everywhere else. The prose of pages gets the same from the Markdown reader.
 * @returns the text with ‘ ’ “ ” for ' and ".
 */
export function curlQuotes(text: string): string {
  return text
    .replace(/(^|[\s([{–—])'(?=\S)/g, '$1‘')
    .replace(/(^|[\s([{–—‘])"(?=\S)/g, '$1“')
    .replaceAll("'", '’')
    .replaceAll('"', '”');
}
