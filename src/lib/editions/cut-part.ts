import { findCode } from './find-code.ts';

/**
 * Cuts one part out of a Markdown twin, with the footnotes it refers to: a section with everything below its heading,
 * an item of a list (a term, a source), or a row of a table under the table’s head.
 * @param markdown a twin as `writeMarkdownTwin` writes it
 * @param id of the part; where several have its name, the one that links to the id is meant
 * @param name of the part as its permalink says it
 * @returns the part, ending in a line break; undefined when nothing has the name
 */
export function cutPart(markdown: string, id: string, name: string): string | undefined {
  const lines = markdown.split('\n');
  const isCode = findCode(lines);
  const isOwn = (line: string) => line.includes(`#${id})`);
  const [at] = lines
    .flatMap((line, index) => (!isCode[index] && readName(line) === fold(name) ? [index] : []))
    .sort((a, b) => Number(isOwn(lines[b] ?? '')) - Number(isOwn(lines[a] ?? '')) || a - b);
  if (at === undefined) return undefined;
  const part = takePart(lines, isCode, at).join('\n').trim();
  const notes = lines.filter((line) => {
    const mark = /^\[\^[^\]]+\](?=:)/.exec(line)?.[0];
    return mark !== undefined && part.includes(mark);
  });
  return [part, ...notes].join('\n\n') + '\n';
}

function takePart(lines: readonly string[], isCode: readonly boolean[], at: number): readonly string[] {
  const line = lines[at] ?? '';
  if (line.startsWith('|')) {
    const head = lines.slice(0, at).findLastIndex((before) => !before.startsWith('|')) + 1;
    return [...lines.slice(head, head + 2), line];
  }
  const rank = /^#+/.exec(line)?.[0].length;
  const end =
    rank === undefined
      ? /^\S/
      : // The next section of the same rank or a higher one, or the footnotes.
        new RegExp(`^(?:#{1,${rank}} |\\[\\^)`);
  const length = lines.slice(at + 1).findIndex((after, index) => !isCode[at + 1 + index] && end.test(after));
  return lines.slice(at, length < 0 ? undefined : at + 1 + length);
}

/** What a line names, folded: a heading, the first line of a list item or the first cell of a row. */
function readName(line: string): string | undefined {
  const text =
    /^(?:#+|-(?: \[ \])?) (.+)$/.exec(line)?.[1] ?? /^\| ((?:\\.|[^|\\])+) \|/.exec(line)?.[1] ?? undefined;
  return text === undefined ? undefined : fold(text);
}

/** Text without what Markdown adds to it: links, footnotes, emphasis, escapes, line breaks. */
function fold(text: string): string {
  return text
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)/g, '$1')
    .replace(/[\\*_`\s]/g, '');
}
