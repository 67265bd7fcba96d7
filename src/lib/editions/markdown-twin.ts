import type { Root as HtmlRoot } from 'hast';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { completeAddress } from './complete-address.ts';
import type { EditionPage } from './edition-page.ts';
import { prepareMarkdown } from './prepare-markdown.ts';

/**
 * A page as Markdown (GFM): front matter, then its content. Each heading links to its own address, and each
 * citation is a footnote named after its source, so that a part cut out of the text still says where it is from.
 * @param page a built page
 * @param home the guide's home address, ending in `/`; all addresses in the text are complete
 * @param licence the licence of the text, for the front matter
 */
export function writeMarkdownTwin(page: EditionPage, home: string, licence: string): string {
  const { title, description, checked, changed } = page;
  const address = completeAddress(page.address, page.address, home);
  const matter = stringify({ title, description, address, checked, changed, licence }, { lineWidth: 0 });
  return `---\n${matter}---\n\n${writeMarkdownBody(page, home)}`;
}

/** The content of a page as Markdown, without front matter. */
export function writeMarkdownBody({ address, content }: EditionPage, home: string): string {
  const { body, notes } = prepareMarkdown(content, address, home);
  const tree = convert(body);
  for (const { source, children } of notes) {
    const { children: flow } = convert({ type: 'root', children: [...children] });
    // A root converted in document mode holds flow content only.
    const blocks = flow.filter((node) => node.type === 'paragraph');
    tree.children.push({ type: 'footnoteDefinition', identifier: source, label: source, children: blocks });
  }
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}

/** The address of a page's Markdown twin: `/role/` has `/role/index.md`. */
export function twinAddress(address: string): string {
  return `${address}index.md`;
}

const link: Handle = (state, element) => {
  const source = element.properties['dataSource'];
  if (typeof source !== 'string') return defaultHandlers.a(state, element);
  return { type: 'footnoteReference', identifier: source, label: source };
};

function convert(tree: HtmlRoot): Root {
  const converted = toMdast(tree, { document: true, handlers: { a: link } });
  if (converted.type !== 'root') throw new Error('a root becomes a root');
  return converted;
}
