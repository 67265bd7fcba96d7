import { type TextPiece, findMatches, highlight } from './highlight.ts';

const SNIPPET_LENGTH = 150;

/**
 * About 150 characters of the text around the words in `matched`, cut between words, with the matches marked.
 * The start of the text when nothing matches; empty for an empty text.
 */
export function makeSnippet(
  text: string,
  matched: ReadonlySet<string>,
  length = SNIPPET_LENGTH,
): TextPiece[] {
  const { start, stop } = cutBetweenWords(text, findWindow(text, matched, length), length);
  const before = start > 0 ? '… ' : '';
  const after = stop < text.length ? ' …' : '';
  return highlight(`${before}${text.slice(start, stop).trim()}${after}`, matched);
}

// The window that holds the most matches; it opens a little before the first one.
function findWindow(text: string, matched: ReadonlySet<string>, length: number): number {
  const matches = findMatches(text, matched);
  let best = 0;
  let most = 0;
  matches.forEach(({ start }, at) => {
    const different = new Set<string>();
    for (let k = at; k < matches.length; k += 1) {
      const match = matches[k];
      if (!match || match.stop > start + length * 0.8) break;
      different.add(text.slice(match.start, match.stop).toLowerCase());
    }
    if (different.size > most) {
      most = different.size;
      best = start;
    }
  });
  return Math.max(0, best - Math.floor(length / 5));
}

function cutBetweenWords(text: string, from: number, length: number): { start: number; stop: number } {
  const last = Math.max(0, text.length - length);
  let start = Math.min(from, last);
  if (start > 0) {
    const space = text.indexOf(' ', start);
    start = space >= 0 && space < start + length / 2 ? space + 1 : wholeCharacter(text, start);
  }
  let stop = Math.min(text.length, start + length);
  if (stop < text.length) {
    const space = text.lastIndexOf(' ', stop);
    stop = space > start + length / 2 ? space : wholeCharacter(text, stop);
  }
  return { start, stop };
}

// A character outside the basic plane is two code units, and half of it is no text.
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
