import type { Node } from 'unist';
import { splitTokens } from '../figures/split-tokens.ts';
import type { RawEntry } from './raw-guide.ts';

/** Fields whose value is an id, an address, a date or a list of words, and no sentence. */
const NOT_SENTENCES = new Set([
  'id',
  'url',
  'source',
  'sources',
  'checked',
  'recheckBy',
  'published',
  'aliases',
  'items',
]);

interface MarkdownNode extends Node {
  readonly value?: string;
  readonly name?: string | null;
  readonly children?: readonly MarkdownNode[];
}

/**
 * The paragraphs and list items of an entry as plain text, front matter first. Figures become a “0”, citations
 * nothing. Headings, tables, code and artefacts are no running text and left out.
 */
export function listParagraphs(entry: RawEntry): readonly string[] {
  return [...listSentenceFields(entry.data), ...paragraphsOf(entry.body as MarkdownNode)];
}

/** The texts of front matter or of a data file that hold at least one sentence of four words. */
export function listSentenceFields(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    const text = splitTokens(value)
      .map((token) => (token.kind === 'text' ? token.text : '0'))
      .join('');
    return text.split(/\s+/).length < 4 ? [] : [text];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_SENTENCES.has(key) && !/keywords$/i.test(key))
    .flatMap(([, inner]) => listSentenceFields(inner));
}

function paragraphsOf(node: MarkdownNode): readonly string[] {
  if (node.type === 'paragraph') return [printed(node).replace(/\s+/g, ' ').trim()].filter(Boolean);
  if (node.type === 'table' || node.name === 'Artefact') return [];
  return (node.children ?? []).flatMap(paragraphsOf);
}

function printed(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.name === 'Figure') return '0';
  return (node.children ?? []).map(printed).join('');
}
