import type { ElementContent, Root, Text } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/** A glossary term with the forms in which prose writes it. */
export interface LinkableTerm {
  readonly id: string;
  readonly forms: readonly string[];
}

/** The terms of the glossary that prose may link: the term and its aliases, unless it opts out. */
export function linkableTerms(
  terms: readonly { id: string; term: string; aliases: readonly string[]; link: boolean }[],
): readonly LinkableTerm[] {
  return terms.filter(({ link }) => link).map(({ id, term, aliases }) => ({ id, forms: [term, ...aliases] }));
}

// Inside these, a link would be wrong (links, controls), or a term is a name and not a use (headings, code).
const NOT_INSIDE = new Set([
  'a',
  'button',
  'label',
  'code',
  'pre',
  'h1',
  'h2',
  'h3',
  'th',
  'caption',
  'summary',
  'dt',
]);

/**
 * Links each glossary term to its definition where a page first uses it.
 * @returns the ids of the terms that were linked, in reading order.
 */
export function linkTerms(root: Root, terms: readonly LinkableTerm[]): readonly string[] {
  const idOf = new Map(terms.flatMap(({ id, forms }) => forms.map((form) => [fold(form), id] as const)));
  if (idOf.size === 0) return [];
  // The longest form first, so that “prompt injection” is not taken for “prompt”.
  const forms = terms.flatMap((term) => term.forms).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${forms.map(escape).join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  const linked = new Set<string>();

  visitParents(root, 'text', (node, ancestors) => {
    const parent = ancestors.at(-1);
    const excluded = ancestors.some(
      (ancestor) =>
        ancestor.type === 'element' &&
        (NOT_INSIDE.has(ancestor.tagName) || ancestor.properties['dataNoTerms'] !== undefined),
    );
    if (!parent || excluded) return;
    const pieces: (Text | ElementContent)[] = [];
    let from = 0;
    for (const match of node.value.matchAll(pattern)) {
      const [form] = match;
      const id = idOf.get(fold(form));
      // An abbreviation in capitals is the term only in capitals: “RAG”, not “rag”.
      const isWord = id !== undefined && matchesCase(form, terms, id);
      if (!isWord || linked.has(id)) continue;
      linked.add(id);
      pieces.push({ type: 'text', value: node.value.slice(from, match.index) }, termLink(id, form));
      from = match.index + form.length;
    }
    if (pieces.length === 0) return;
    const index = parent.children.indexOf(node);
    parent.children.splice(index, 1, ...pieces, { type: 'text', value: node.value.slice(from) });
    return [SKIP, index + pieces.length + 1];
  });
  return [...linked];
}

function termLink(id: string, text: string): ElementContent {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `/glossary/#${id}`, dataTerm: id },
    children: [{ type: 'text', value: text }],
  };
}

function matchesCase(found: string, terms: readonly LinkableTerm[], id: string): boolean {
  const forms = terms.find((term) => term.id === id)?.forms ?? [];
  const form = forms.find((candidate) => fold(candidate) === fold(found)) ?? found;
  return form.toUpperCase() !== form || form === found;
}

const fold = (text: string): string => text.toLowerCase();
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
