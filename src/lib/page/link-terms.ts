import type { ElementContent, Root, Text } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { type LinkableTerm, matchTerms } from './match-terms.ts';

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
  const matchesIn = matchTerms(terms);
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
    for (const { id, form, index } of matchesIn(node.value)) {
      if (linked.has(id)) continue;
      linked.add(id);
      pieces.push({ type: 'text', value: node.value.slice(from, index) }, termLink(id, form));
      from = index + form.length;
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
