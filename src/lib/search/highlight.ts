import { foldText, stemWord } from './words.ts';

/** A piece of text, marked when it matches the query. Joined, the pieces are the text. */
export interface TextPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

// A word as printed, with what belongs to it: C++, .NET, fine-tuning, don't.
const PRINTED_WORD =
  /\.?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’./-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\+\+|#)?/gu;
const SIMPLE_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The text in pieces: words whose index term is among `matched` are marked. Plain data, so that nothing is read as HTML. */
export function highlight(text: string, matched: ReadonlySet<string>): TextPiece[] {
  const pieces: TextPiece[] = [];
  const add = (piece: string, isMatch: boolean) => {
    const last = pieces.at(-1);
    if (piece === '') return;
    if (last?.isMatch === isMatch) pieces[pieces.length - 1] = { text: last.text + piece, isMatch };
    else pieces.push({ text: piece, isMatch });
  };
  let end = 0;
  for (const { start, stop } of findMatches(text, matched)) {
    add(text.slice(end, start), false);
    add(text.slice(start, stop), true);
    end = stop;
  }
  add(text.slice(end), false);
  return pieces;
}

/** Where the matching words stand, in order, as offsets into the text. */
export function findMatches(text: string, matched: ReadonlySet<string>): { start: number; stop: number }[] {
  return [...text.matchAll(PRINTED_WORD)].flatMap((found) => {
    const [word] = found;
    const whole = { start: found.index, stop: found.index + word.length };
    const plain = foldText(word);
    const parts = [...word.matchAll(SIMPLE_WORD)];
    if (isMatched(plain, matched)) return [whole];
    return parts.flatMap((part) => {
      const start = found.index + part.index;
      return isMatched(foldText(part[0]), matched) ? [{ start, stop: start + part[0].length }] : [];
    });
  });
}

function isMatched(folded: string, matched: ReadonlySet<string>): boolean {
  const word = folded.replace(/[^\p{L}\p{N}]/gu, '');
  return matched.has(word) || matched.has(stemWord(word));
}
