import { addressOfFile, fileOfAddress } from '../urls/output-address.ts';
import { readAddress } from '../urls/read-address.ts';
import type { PageIds } from './collect-ids.ts';
import { judgeReferences } from './judge-references.ts';
import type { Judgement } from './judge-references.ts';
import { nearest } from '../urls/nearest.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

/** What the whole output folder offers as targets. */
export interface Targets {
  /** Every file that will be published, as paths with forward slashes. */
  readonly files: ReadonlySet<string>;
  /** Files that exist only when the home address is known, such as the sitemap and the feed. */
  readonly filesNeedingHome: ReadonlySet<string>;
  /** The ids on each HTML file. */
  readonly ids: ReadonlyMap<string, PageIds>;
}

/**
 * Finds addresses on a page that lead to nothing in the guide.
 * @param page before its addresses are made relative
 * @param targets what there is
 * @returns one problem per broken address
 */
export function checkLinks(page: Page, targets: Targets): Problem[] {
  return judgeReferences(page, ({ address, needsHome }) => {
    const read = readAddress(page.address, address);
    if (read.kind !== 'inside' && read.kind !== 'home') return undefined;
    return judge(page, read.address, needsHome || read.kind === 'home', targets);
  });
}

function judge(page: Page, address: string, needsHome: boolean, targets: Targets): Judgement {
  const [, path = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const file = fileOfAddress(path);
  if (file === undefined) return ['the percent signs cannot be decoded', 'Correct the address.'];
  if (!targets.files.has(file)) {
    if (targets.files.has(`${file}/index.html`)) {
      return ['the slash at the end is missing', `Write ${path}/${tail}`];
    }
    const near = nearest(path, [...targets.files].map(addressOfFile), 3);
    return [
      `there is no ${path}`,
      near.length === 0 ? 'Correct the address.' : `Similar: ${near.join(', ')}`,
    ];
  }
  if (/(?:^|\/)index\.html$/.test(path)) {
    return ['some hosts redirect index.html', `Write ${path.replace(/index\.html$/, '')}${tail}`];
  }
  if (targets.filesNeedingHome.has(file) && !needsHome) {
    return [
      `${path} is left out while the home address is unknown`,
      'Add data-needs-address to the element or one around it.',
    ];
  }
  const ids = targets.ids.get(file);
  const fragment = /#([^#]*)$/.exec(tail)?.[1]?.replace(/:~:.*$/, '') ?? '';
  if (ids === undefined || fragment === '' || fragment === 'top' || ids.all.has(decode(fragment)))
    return undefined;
  const where = file === page.file ? 'this page' : path;
  const near = nearest(decode(fragment), ids.named, 8).map((id) => `#${id}`);
  const fix =
    near.length === 0
      ? `There is nothing to link to on ${where}.`
      : `Nearest on ${where}: ${near.join(', ')}`;
  return [`${where} has no id "${decode(fragment)}"`, fix];
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
