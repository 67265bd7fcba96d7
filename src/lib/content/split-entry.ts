/** A content file in two parts. */
interface SplitEntry {
  /** The YAML on top. */
  readonly frontMatter: string;
  /** The Markdown below it. */
  readonly body: string;
}

/**
 * Splits the text of a content file. In each part empty lines stand for what comes before it in the file, so that its
 * lines keep their numbers.
 * @throws when the file does not begin with front matter
 */
export function splitEntry(text: string): SplitEntry {
  const [head, frontMatter] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (head === undefined || frontMatter === undefined) {
    throw new Error('begin it with a line ---, the fields, and another line ---');
  }
  return { frontMatter: `\n${frontMatter}`, body: head.replace(/[^\n]/g, '') + text.slice(head.length) };
}
