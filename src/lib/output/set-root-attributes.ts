import { escapeMarkup } from './escape-markup.ts';

/** Whether the `<html>` start tag of a page has an attribute. */
export function hasRootAttribute(html: string, name: string): boolean {
  return new RegExp(`<html\\b[^>]*\\s${name}[\\s=>]`, 'i').test(html);
}

/**
 * The page with attributes set on its `<html>` start tag; others stay as they are.
 * Throws when the page has no such tag.
 */
export function setRootAttributes(html: string, attributes: Readonly<Record<string, string>>): string {
  const start = /<html\b[^>]*>/i.exec(html)?.[0];
  if (start === undefined) throw new Error('No <html> tag to set attributes on');
  let tag = start;
  for (const [name, value] of Object.entries(attributes)) {
    const written = `${name}="${escapeMarkup(value)}"`;
    const present = new RegExp(`(\\s)${name}(?:=(?:"[^"]*"|'[^']*'|[^\\s>]*))?(?=[\\s>])`, 'i');
    tag = present.test(tag)
      ? tag.replace(present, (_, space: string) => `${space}${written}`)
      : tag.replace(/>$/, ` ${written}>`);
  }
  return html.replace(start, () => tag);
}
