import { findCode } from './find-code.ts';

/**
 * Makes the addresses in a Markdown twin complete, so that it can be pasted anywhere. Code stays as it is.
 * @param markdown a twin, or a part of one
 * @param base complete address of the twin
 */
export function completeLinks(markdown: string, base: string): string {
  const complete = (address: string) => (URL.canParse(address, base) ? new URL(address, base).href : address);
  const lines = markdown.split('\n');
  const isCode = findCode(lines);
  return lines
    .map((line, at) =>
      isCode[at]
        ? line
        : line
            .replace(/^(address: )(\S+)$/, (_, name: string, address: string) => name + complete(address))
            .replace(/`[^`]*`|(\]\()([^)\s<]+)/g, (whole, start?: string, address?: string) =>
              start && address ? start + complete(address) : whole,
            ),
    )
    .join('\n');
}
