import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { showElement, textOf } from './page.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

const assetString = /["'`](\/(?:_astro|assets)\/[^"'`]*)/;
const importStatement = /(?<![.\w$])import\s*(?:[("'{*]|[\w$]+\s*(?:,|\bfrom\b))/;
const styleImport = /@import\s+(?:url\(|["'])/i;

/**
 * Lists scripts and styles on a page that could not run from disk, at another path or under the policy.
 * @param page at any stage
 * @returns all problems in document order
 */
export function findScriptProblems(page: Page): Problem[] {
  const problems: Problem[] = [];
  const report = (element: string, wrong: string, fix: string) =>
    problems.push({ page: page.file, source: page.source, element, wrong, fix });
  visit(page.tree, 'element', (element: Element) => {
    if (element.tagName === 'style' && styleImport.test(textOf(element))) {
      report(
        '<style>',
        'it loads another sheet with @import',
        'Import the sheet in src/styles, so that it is built in.',
      );
    }
    if (element.tagName !== 'script') return;
    const { src, type } = element.properties;
    if (src !== undefined) {
      const shown = showElement(element, 'src', String(src));
      const fix =
        'Where two templates import the same module, put the <script> into one component that both use; ' +
        'load later code through the policy called guide.';
      report(shown, 'the policy allows no external script, and from disk a module is never loaded', fix);
    } else if (type === undefined || type === 'module' || /javascript/.test(String(type))) {
      const code = textOf(element);
      const wrong = findCodeProblem(code);
      if (wrong) report(showElement(element, 'type', String(type ?? 'text/javascript')), ...wrong);
    }
  });
  return problems;
}

/**
 * Finds addresses in script files that would only hold at the root of a domain.
 * @param file path inside the output folder
 * @param code text of the script
 * @returns at most one problem
 */
export function checkScriptFile(file: string, code: string): Problem[] {
  const found = findAssetAddress(code);
  return found ? [{ page: file, element: 'script', wrong: found[0], fix: found[1] }] : [];
}

function findCodeProblem(code: string): [wrong: string, fix: string] | undefined {
  if (importStatement.test(code)) {
    return [
      'the script imports a file, which does not work from disk',
      'Keep import() out of page scripts; load later code as a classic script through the policy called guide.',
    ];
  }
  return findAssetAddress(code);
}

function findAssetAddress(code: string): [wrong: string, fix: string] | undefined {
  const address = assetString.exec(code)?.[1];
  if (address === undefined) return undefined;
  return [
    `"${address}" only exists at the root of a domain`,
    'Hand the address over in a data- attribute on <html> (data-search), which is made relative.',
  ];
}
