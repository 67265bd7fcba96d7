import type { BookFile } from '../../src/lib/editions/book/book-file.ts';

/** The text of a file of an e-book; throws when there is none. */
export function textIn(book: readonly BookFile[], path: string): string {
  const content = book.find((file) => file.path === path)?.content;
  if (typeof content !== 'string') throw new Error(`there is no text ${path} in the book`);
  return content;
}
