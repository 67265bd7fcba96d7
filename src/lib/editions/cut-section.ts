/**
 * Cuts one section out of a Markdown twin: from the heading that links to the id to the next heading of the same
 * rank or a higher one, and the footnotes it refers to.
 * @param markdown a twin as `writeMarkdownTwin` writes it
 * @param id the section's id
 * @returns the section; undefined when no heading has the id
 */
export function cutSection(markdown: string, id: string): string | undefined {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.endsWith(`#${id})`));
  const rank = /^#+/.exec(lines[start] ?? '')?.[0].length;
  if (rank === undefined) return undefined;
  const isEnd = (line: string) => /^\[\^/.test(line) || new RegExp(`^#{1,${rank}} `).test(line);
  const length = lines.slice(start + 1).findIndex(isEnd);
  const section = lines.slice(start, length < 0 ? undefined : start + 1 + length).join('\n');
  const notes = lines.filter((line) => {
    const mark = /^\[\^[^\]]+\](?=:)/.exec(line)?.[0];
    return mark !== undefined && section.includes(mark);
  });
  return [section.trim(), ...notes].join('\n\n') + '\n';
}
