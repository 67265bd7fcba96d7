import { readAddress } from '../urls/read-address.ts';
import { judgeReferences } from './judge-references.ts';
import type { Judgement } from './judge-references.ts';
import { notFoundFile } from './page.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

/** Where a reader may be sent. Everything else (`javascript:`, `data:`, `blob:` …) can run or show foreign code. */
const followed = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * Lists addresses that may not be on a page whatever they lead to: foreign resources, schemes that run code,
 * and on the page for missing addresses everything that depends on where it is shown.
 * @param page before its addresses are made relative
 * @returns all problems in document order
 */
export function findForeignAddresses(page: Page): Problem[] {
  return judgeReferences(page, ({ address, use }) => judge(page, address, use));
}

function judge(page: Page, address: string, use: 'link' | 'resource'): Judgement {
  const read = readAddress(page.address, address);
  if (read.kind === 'unreadable') return ['no browser can read this address', 'Correct the address.'];
  if (read.kind === 'inside') {
    if (page.file !== notFoundFile || address.startsWith('#')) return undefined;
    const fix =
      use === 'link'
        ? 'Write data-path with the address from the root but without its first slash (data-path="role/"); the script on this page fills in href.'
        : 'Put the resource into the page itself (data:, inline style) or leave it out.';
    return ['this page is shown at any depth, where a relative address leads elsewhere', fix];
  }
  if (read.kind === 'home') return undefined;
  if (use === 'link') {
    if (followed.has(read.scheme)) return undefined;
    return [
      `a ${read.scheme} address is not a place`,
      'Link to a page, or use a button with a script in src/client.',
    ];
  }
  if (read.scheme === 'data:') return undefined;
  return [
    'nothing may come from or go to another site',
    'Put the file into the project and use its own address.',
  ];
}
