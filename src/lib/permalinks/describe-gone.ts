import type { Problem } from '../content/problem.ts';
import { isFile } from '../urls/output-address.ts';

/** The file of the ledger, from the project's root. */
export const LEDGER_FILE = 'content/permalinks.txt';

/** One problem per published address that leads nowhere, with the lines to write in the front matter of its new place. */
export function describeGone(gone: readonly string[]): readonly Problem[] {
  return gone.map((address) => ({
    file: LEDGER_FILE,
    place: address,
    message: `was published and is gone. ${isFile(address) ? FILE_REMEDY : adviseSignpost(address)}`,
  }));
}

const FILE_REMEDY = 'Put the file back; only pages and sections can have a signpost';

function adviseSignpost(address: string): string {
  return (
    'Put it back, or write in the front matter of the page that has its text:\n' +
    `    signposts:\n      - from: ${address}` +
    (address.includes('#') ? '\n        to: id-of-the-section' : '')
  );
}
