/**
 * Who said it and when, short enough for the margin: “OWASP, 2025”. What a publisher’s name has in brackets is left out.
 * @param sources with `published` as year, month or day
 * @returns by source id
 */
export function nameOrigins(
  sources: readonly { readonly id: string; readonly publisher: string; readonly published: string }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sources.map(({ id, publisher, published }) => [
      id,
      `${publisher.replaceAll(/ \([^)]*\)/g, '')}, ${published.slice(0, 4)}`,
    ]),
  );
}
