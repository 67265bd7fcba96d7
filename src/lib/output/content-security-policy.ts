import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { findElement, notFoundFile, textOf } from './page.ts';
import type { Page } from './page.ts';

/** Script types whose text a browser checks against `script-src`; data blocks such as JSON-LD are not checked. */
const checkedTypes = new Set([
  '',
  'module',
  'text/javascript',
  'application/javascript',
  'speculationrules',
  'importmap',
]);

/** The only name a script may give to its Trusted Types policy. */
const policyName = 'guide';

/**
 * Writes the policies that allow exactly what is on the page, and puts them where they govern the whole page:
 * straight after the character set, first in the head.
 * @param page after every other change to its scripts and styles; changed in place
 * @param hash gives the base64 SHA-256 of a text in UTF-8
 */
export function addContentSecurityPolicy(page: Page, hash: (text: string) => string): void {
  const head = findElement(page.tree, 'head');
  if (!head) return;
  const charset = head.children.find((child) => child.type === 'element' && 'charSet' in child.properties);
  const policies = writeContentSecurityPolicies(page, hash).map((content): Element => {
    const properties = { httpEquiv: ['content-security-policy'], content };
    return { type: 'element', tagName: 'meta', properties, children: [] };
  });
  const rest = head.children.filter((child) => child !== charset);
  head.children = charset ? [charset, ...policies, ...rest] : [...policies, ...rest];
}

/**
 * @param page after every other change to its scripts and styles
 * @param hash gives the base64 SHA-256 of a text in UTF-8
 * @returns one line for each policy (https://www.w3.org/TR/CSP3/); a browser allows what all of them allow
 */
export function writeContentSecurityPolicies(page: Page, hash: (text: string) => string): string[] {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  let hasForm = false;
  let copiesMarkdown = false;
  visit(page.tree, 'element', (element) => {
    const type = [element.properties['type'] ?? ''].flat().join(' ').toLowerCase();
    if (element.tagName === 'style') styles.add(`'sha256-${hash(textOf(element))}'`);
    if (element.tagName === 'script' && checkedTypes.has(type))
      scripts.add(`'sha256-${hash(textOf(element))}'`);
    if (element.tagName === 'share-page') copiesMarkdown = true;
    if (element.tagName === 'form' && element.properties['method'] !== 'dialog') hasForm = true;
  });
  const root = findElement(page.tree, 'html')?.properties ?? {};
  const isNotFound = page.file === notFoundFile;
  const injects =
    scripts.size > 0 &&
    ['dataSearch', 'dataSearchIndex', 'dataShare'].some((name) => root[name] !== undefined);
  const directives: readonly (readonly [string, ...string[]])[] = [
    ['default-src', `'none'`],
    // On a shared origin 'self' would trust every other project there, so scripts are trusted by hash only;
    // 'strict-dynamic' lets a trusted script load the search files, from disk as well.
    ['script-src', ...(scripts.size > 0 ? scripts : [`'none'`]), ...(injects ? [`'strict-dynamic'`] : [])],
    ['style-src', ...(styles.size > 0 ? styles : [`'none'`])],
    ...(isNotFound
      ? // The script on this page looks for the guide's root by asking for a known file.
        ([['img-src', 'data:'], ...(scripts.size > 0 ? [['connect-src', `'self'`] as const] : [])] as const)
      : ([
          ['img-src', `'self'`, 'data:'],
          ['font-src', `'self'`],
          ['manifest-src', `'self'`],
          // The page's text as Markdown is read when somebody copies it.
          ...(copiesMarkdown ? [['connect-src', `'self'`] as const] : []),
        ] as const)),
    ...(root['dataOffline'] === undefined ? [] : ([['worker-src', `'self'`]] as const)),
    ['base-uri', `'none'`],
    ['form-action', hasForm ? `'self'` : `'none'`],
    ['require-trusted-types-for', `'script'`],
    ['trusted-types', injects || root['dataOffline'] !== undefined ? policyName : `'none'`],
  ];
  const policy = directives.map((directive) => directive.join(' ')).join(';');
  // 'strict-dynamic' switches 'self' off in its own policy. A second one keeps what trusted scripts load at home.
  return injects ? [policy, ['script-src', ...scripts, `'self'`].join(' ')] : [policy];
}
