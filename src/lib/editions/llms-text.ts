import type { EditionPage } from './edition-page.ts';
import { twinAddress, writeMarkdownBody } from './markdown-twin.ts';

/** What stands above the lists of pages. */
export interface LlmsIntroduction {
  readonly name: string;
  readonly description: string;
  readonly licence: string;
  /** Further files worth naming: root-absolute address, title and a sentence. */
  readonly files: readonly { readonly address: string; readonly title: string; readonly answer: string }[];
}

/**
 * `llms.txt` (llmstxt.org): what the guide is, then every page by part of the guide, with its answer and the address
 * of its Markdown twin.
 * @param pages in reading order
 * @param home the guide's home address, ending in `/`
 */
export function writeLlmsText(pages: readonly EditionPage[], home: string, intro: LlmsIntroduction): string {
  const line = (address: string, title: string, answer: string) =>
    `- [${title}](${home}${address.slice(1)})${answer === '' ? '' : `: ${answer}`}`;
  // The start page belongs to the last part, and would bring it to the top.
  const areas = [...new Set(pages.filter(({ address }) => address !== '/').map(({ area }) => area))];
  const parts = areas.map((area) => {
    const own = pages.filter((page) => page.area === area);
    return [
      `## ${area}`,
      '',
      ...own.map(({ address, title, description }) => line(twinAddress(address), title, description)),
    ];
  });
  const files = intro.files.map(({ address, title, answer }) => line(address, title, answer));
  return [
    `# ${intro.name}`,
    '',
    `> ${intro.description}`,
    '',
    `The text is under ${intro.licence}. Each page is also served as Markdown, at its address followed by index.md.`,
    ...parts.flatMap((part) => ['', ...part]),
    '',
    '## Optional',
    '',
    ...files,
    '',
  ].join('\n');
}

/**
 * `llms-full.txt`: the whole guide as one Markdown text. Footnotes carry the same name on every page that cites the
 * source, so each stands once, at the end.
 * @param pages in reading order
 * @param home the guide's home address, ending in `/`
 */
export function writeLlmsFullText(
  pages: readonly EditionPage[],
  home: string,
  intro: LlmsIntroduction,
): string {
  const notes = new Map<string, string>();
  const bodies = pages.map((page) => {
    const lines = writeMarkdownBody(page, home).trim().split('\n');
    const isNote = (line: string) => /^\[\^[^\]]+\]:/.test(line);
    for (const note of lines.filter(isNote)) notes.set(note.slice(0, note.indexOf(':')), note);
    const body = lines
      .filter((line) => !isNote(line))
      .join('\n')
      .trim();
    return `Address: ${home}${page.address.slice(1)}\n\n${body}`;
  });
  const head = `# ${intro.name}\n\n> ${intro.description}\n\nThe text is under ${intro.licence}.`;
  return [head, ...bodies, [...notes.values()].join('\n\n')].join('\n\n---\n\n') + '\n';
}
