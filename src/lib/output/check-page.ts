import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { findForeignAddresses } from './check-addresses.ts';
import { findScriptProblems } from './check-scripts.ts';
import { showElement } from './page.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

/**
 * Lists what a single page may not contain, whatever the other pages are.
 * @param page before its addresses are made relative
 * @returns all problems in document order
 */
export function checkPage(page: Page): Problem[] {
  const problems: Problem[] = [];
  const report = (element: string, wrong: string, fix: string) =>
    problems.push({ page: page.file, source: page.source, element, wrong, fix });
  const ids = new Set<string>();
  visit(page.tree, 'element', (element) => {
    const { id } = element.properties;
    if (id !== undefined && id !== null) {
      const name = String(id);
      if (ids.has(name)) {
        report(
          showElement(element, 'id', name),
          'the id is used twice on this page',
          'Give one of the two another id.',
        );
      }
      ids.add(name);
    }
    if (element.tagName === 'base') {
      report(
        '<base>',
        'it would break every #fragment link',
        'Remove it and write addresses from the root, like /role/.',
      );
    }
    if (element.tagName === 'template') {
      report(
        '<template>',
        'what is in it is neither checked nor made relative',
        'Put the elements into the page, hidden, or make them in a module in src/client.',
      );
    }
    for (const name of handlersOf(element)) {
      const shown = showElement(element, name);
      report(
        shown,
        'an inline handler never runs under the policy',
        'Listen for the event in a module in src/client.',
      );
    }
  });
  return [...problems, ...findForeignAddresses(page), ...findScriptProblems(page)];
}

function handlersOf(element: Element): string[] {
  return Object.keys(element.properties)
    .map((property) => property.toLowerCase())
    .filter((name) => /^on[a-z]+$/.test(name));
}
