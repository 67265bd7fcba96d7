/**
 * @param lines of a Markdown text
 * @returns for each line whether it belongs to a block of code, its fences included
 */
export function findCode(lines: readonly string[]): readonly boolean[] {
  let fence: string | undefined;
  return lines.map((line) => {
    const mark = /^\s*(?:[-*>]\s+)*(`{3,}|~{3,})/.exec(line)?.[1];
    const wasInside = fence !== undefined;
    if (mark && fence === undefined) fence = mark;
    else if (mark && fence && mark.startsWith(fence)) fence = undefined;
    return wasInside || fence !== undefined;
  });
}
