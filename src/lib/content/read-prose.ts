import { visit } from 'unist-util-visit';
import type { Node, Parent } from 'unist';

/** Something an author wrote, and the line of the file it stands on. */
interface Written {
  readonly line: number;
}

/** What the checks need to know about the body of a content file. */
export interface Prose {
  readonly headings: readonly (Written & {
    readonly depth: number;
    readonly id: string;
    readonly text: string;
  })[];
  readonly figures: readonly (Written & {
    readonly id: string;
    readonly short: boolean;
    /** The id of the h2 section it stands in; '' before the first. */
    readonly section: string;
  })[];
  readonly cites: readonly (Written & { readonly id: string })[];
  readonly links: readonly (Written & { readonly url: string })[];
  /** Percentages and amounts of money typed into prose, outside illustrative artefacts and code. */
  readonly amounts: readonly (Written & { readonly text: string })[];
  readonly elements: readonly (Written & { readonly name: string })[];
  readonly problems: readonly (Written & { readonly message: string })[];
}

interface MarkdownNode extends Node {
  readonly depth?: number;
  readonly value?: string;
  readonly url?: string;
  readonly name?: string | null;
  readonly align?: readonly (string | null)[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly MarkdownNode[];
}

const NUMBER = String.raw`\d(?:[\d.,]*\d)?`;
const AMOUNT = new RegExp(
  [
    String.raw`${NUMBER}\s?(?:%|per ?cent(?:age points?)?\b)`,
    String.raw`(?:[$£€]|\b(?:USD|EUR|GBP))\s?${NUMBER}(?:[km]\b)?`,
    String.raw`${NUMBER}[km]?\s?(?:(?:thousand|million|billion)\s)?(?:dollars?|pounds?|euros?|USD|GBP|EUR)\b`,
  ].join('|'),
  'gi',
);

/** Numbers that only a figure may print: percentages and amounts of money. */
export function findAmounts(text: string): readonly string[] {
  return [...text.matchAll(AMOUNT)].map(([amount]) => amount);
}

/**
 * Reads the body of a content file.
 * @param root the body as a Markdown tree (mdast with MDX elements), whose lines are those of the file.
 */
export function readProse(root: Node): Prose {
  const headings: Prose['headings'][number][] = [];
  const figures: Prose['figures'][number][] = [];
  const cites: Prose['cites'][number][] = [];
  const links: Prose['links'][number][] = [];
  const amounts: Prose['amounts'][number][] = [];
  const elements: Prose['elements'][number][] = [];
  const problems: Prose['problems'][number][] = [];
  let section = '';

  visit(root as MarkdownNode, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      const data = node.data as { hProperties?: { id?: string } } | undefined;
      const heading = { line, depth: node.depth ?? 0, id: data?.hProperties?.id ?? '', text: textOf(node) };
      headings.push(heading);
      if (heading.depth === 2) section = heading.id;
    } else if (node.type === 'text') {
      for (const text of findAmounts(node.value ?? '')) amounts.push({ line, text });
    } else if (node.type === 'link' || node.type === 'definition') {
      links.push({ line, url: node.url ?? '' });
    } else if (node.type === 'table' && node.align?.some((side) => side !== null)) {
      problems.push({
        line,
        message: 'write the table’s second row without colons; alignment is the style’s',
      });
    } else if (node.type === 'mdxjsEsm') {
      problems.push({
        line,
        message: 'remove the import or export: content holds prose and our components only',
      });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      problems.push({ line, message: 'remove the { … }: content holds no code; write \\{ for a brace' });
    } else if (node.type === 'image' || node.type === 'html' || node.type === 'footnoteReference') {
      problems.push({
        line,
        message: `${node.type} is not used in content; see “Write content” in the README`,
      });
    } else if (node.type.startsWith('mdxJsx')) {
      elements.push({ line, name: node.name ?? '' });
      const id = attribute(node, 'id') ?? '';
      if (node.name === 'Figure')
        figures.push({ line, id, short: attribute(node, 'short') !== undefined, section });
      if (node.name === 'Cite') cites.push({ line, id });
      if (node.name === 'Artefact' && attribute(node, 'illustrative') !== undefined) return 'skip';
    }
    return undefined;
  });
  return { headings, figures, cites, links, amounts, elements, problems };
}

/** The value of a JSX attribute; '' when it stands alone; undefined when it is absent. */
function attribute(node: MarkdownNode, name: string): string | undefined {
  const found = node.attributes?.find((candidate) => candidate.name === name);
  if (!found) return undefined;
  return typeof found.value === 'string' ? found.value : '';
}

function textOf(node: MarkdownNode): string {
  let text = '';
  visit(node as Parent, 'text', (child: MarkdownNode) => {
    text += child.value ?? '';
  });
  return text;
}
