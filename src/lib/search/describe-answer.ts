import type { Answer } from './search.ts';
import { foldText, stemWord } from './words.ts';

/** What the status line says about an answer, in words: how much was found, what was guessed, what is unknown or doubtful. */
export function describeAnswer(
  query: string,
  answer: Pick<Answer, 'hits' | 'total' | 'fixed' | 'isUnsure' | 'unknown'>,
): string {
  const { hits, total, fixed, isUnsure, unknown } = answer;
  const asked = `“${query.trim()}”`;
  if (!hits[0]) return `Nothing found for ${asked}.`;
  const headings = hits.map(({ heading }) => heading).join(' ');
  const parts = [
    isUnsure
      ? `Nothing found that seems to answer ${asked}. These sections come nearest.`
      : `${hits.length < total ? `The best ${hits.length} of ` : ''}${total} result${total === 1 ? '' : 's'}.`,
  ];
  for (const [typed, meant] of new Map(fixed))
    parts.push(`Showing “${asPrinted(meant, headings)}” for “${typed}”.`);
  if (unknown.length > 0) parts.push(`No match for ${unknown.map((word) => `“${word}”`).join(', ')}.`);
  return parts.join(' ');
}

// The index holds 'pytorch'; a heading shows how it is written.
function asPrinted(word: string, headings: string): string {
  return (
    headings
      .split(/[^\p{L}\p{N}]+/u)
      .find((printed) => [foldText(printed), stemWord(foldText(printed))].includes(word)) ?? word
  );
}
