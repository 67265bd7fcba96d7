import { showElement } from './page.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';
import { replaceReferences } from './references.ts';
import type { Reference } from './references.ts';

/** What is wrong with an address, as in {@link Problem}; undefined when nothing is. */
export type Judgement = readonly [wrong: string, fix: string] | undefined;

/**
 * Has every address on a page judged.
 * @param page before its addresses are made relative
 * @param judge says what is wrong with one
 * @returns one problem per wrong address, in document order
 */
export function judgeReferences(page: Page, judge: (reference: Reference) => Judgement): Problem[] {
  const problems: Problem[] = [];
  replaceReferences(page.tree, (reference) => {
    const { element, attribute, address } = reference;
    const [wrong, fix] = judge(reference) ?? [];
    if (wrong !== undefined && fix !== undefined) {
      const shown = showElement(element, attribute, address);
      problems.push({ page: page.file, source: page.source, element: shown, wrong, fix });
    }
    return address;
  });
  return problems;
}
