/** A glossary term with the forms in which prose writes it. */
export interface LinkableTerm {
  readonly id: string;
  readonly forms: readonly string[];
}

/** One use of a term in a text. */
export interface TermMatch {
  readonly id: string;
  /** The words as printed. */
  readonly form: string;
  /** Where they start in the text. */
  readonly index: number;
}

/**
 * Prepares the search for the terms of a glossary.
 * @returns a function from a text to the uses in it, in reading order.
 */
export function matchTerms(terms: readonly LinkableTerm[]): (text: string) => readonly TermMatch[] {
  const known = new Map(
    terms.flatMap(({ id, forms }) => forms.map((form) => [fold(form), { id, form }] as const)),
  );
  if (known.size === 0) return () => [];
  // The longest form first, so that “prompt injection” is not taken for “prompt”.
  const forms = terms.flatMap((term) => term.forms).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${forms.map(escape).join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [form] = match;
      const found = known.get(fold(form));
      // An abbreviation in capitals is the term only in capitals: “RAG”, not “rag”.
      const isName = found?.form.toUpperCase() === found?.form;
      return found && (!isName || found.form === form) ? [{ id: found.id, form, index: match.index }] : [];
    });
}

const fold = (text: string): string => text.toLowerCase();
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
