import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { findAmounts } from '../figures/find-amounts.ts';
import { findMarks } from '../figures/split-tokens.ts';

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
  readonly elements: readonly (Written & {
    readonly name: string;
    /** As the component gets them: text, or `true` for an attribute without a value. */
    readonly attributes: Readonly<Record<string, unknown>>;
  })[];
  readonly problems: readonly (Written & { readonly message: string })[];
}

interface MarkdownNode extends Node {
  readonly depth?: number;
  readonly value?: string;
  readonly url?: string;
  readonly name?: string | null;
  readonly align?: readonly (string | null)[];
  /** Without a name where code spreads them. */
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly MarkdownNode[];
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
  const reportMarks = (line: number, text: string): void => {
    for (const mark of findMarks(text)) {
      const remedy = 'write <Figure id="…" /> for a figure, and brackets of code in backticks';
      problems.push({ line, message: `“${mark}” is printed as it stands; ${remedy}` });
    }
  };

  visitParents(root as MarkdownNode, (node, ancestors: readonly MarkdownNode[]) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      const data = node.data as { hProperties?: { id?: string } } | undefined;
      const heading = { line, depth: node.depth ?? 0, id: data?.hProperties?.id ?? '', text: textOf(node) };
      headings.push(heading);
      if (heading.depth === 2) section = heading.id;
    } else if (node.type === 'text') {
      const typed = ancestors.some(isIllustrative) ? [] : findAmounts(node.value ?? '');
      for (const text of typed) amounts.push({ line, text });
      reportMarks(line, node.value ?? '');
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
      const attributes = attributesOf(node);
      elements.push({ line, name: node.name ?? '', attributes });
      reportMarks(line, Object.values(attributes).join(' '));
      const { id, short } = attributes;
      if (typeof id === 'string' && node.name === 'Figure')
        figures.push({ line, id, short: short !== undefined, section });
      if (typeof id === 'string' && node.name === 'Cite') cites.push({ line, id });
    }
  });
  return { headings, figures, cites, links, amounts, elements, problems };
}

/** What stands in such an artefact is invented, and so are its numbers. */
function isIllustrative(node: MarkdownNode): boolean {
  return node.name === 'Artefact' && 'illustrative' in attributesOf(node);
}

function attributesOf(node: MarkdownNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (node.attributes ?? []).map(({ name = '{ … }', value }) => [name, value ?? true]),
  );
}

function textOf(node: MarkdownNode): string {
  let text = '';
  visit(node as Parent, 'text', (child: MarkdownNode) => {
    text += child.value ?? '';
  });
  return text;
}
