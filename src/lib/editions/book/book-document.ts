import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { visit } from 'unist-util-visit';
import { toXml } from 'xast-util-to-xml';
import { element } from '../element.ts';

/** Path of the style sheet, beside the documents. */
export const STYLE_SHEET = 'book.css';

/** Elements that HTML writes without an end tag. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'link', 'meta', 'wbr']);

/**
 * An XHTML document of the book, written so that a reading system that takes it for HTML gets the same.
 * @param title the title of the document
 * @param body what stands in its body; elements as in HTML, attributes of EPUB as `epub:type`
 */
export function writeDocument(title: string, body: readonly ElementContent[]): string {
  const html = element(
    'html',
    { 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: 'en-GB', xmlLang: 'en-GB' },
    [
      element('head', {}, [
        element('meta', { charSet: 'utf-8' }),
        element('title', {}, [title]),
        element('link', { rel: ['stylesheet'], type: 'text/css', href: STYLE_SHEET }),
      ]),
      element('body', {}, body),
    ],
  );
  openEmptyElements(html);
  const xml = toXml(toXast({ type: 'root', children: [{ type: 'doctype' }, html] }), {
    closeEmptyElements: true,
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

/** Gives elements that happen to be empty an end tag; HTML would take `<td/>` for the start of a cell. */
function openEmptyElements(tree: Element): void {
  visit(tree, 'element', ({ tagName, children }) => {
    if (children.length === 0 && !VOID.has(tagName)) children.push({ type: 'text', value: '' });
  });
}
