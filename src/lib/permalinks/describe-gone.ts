import type { Problem } from '../content/problem.ts';

/** The file of the ledger, from the project's root. */
export const LEDGER_FILE = 'content/permalinks.txt';

/** One problem per published address that leads nowhere, with the lines to write in the front matter of its new place. */
export function describeGone(gone: readonly string[]): readonly Problem[] {
  return gone.map((address) => ({
    file: LEDGER_FILE,
    place: address,
    message:
      `was published and is gone. Put it back, or write in the front matter of the page that has its text:\n` +
      `    signposts:\n      - from: ${address}` +
      (address.includes('#') ? '\n        to: id-of-the-section' : ''),
  }));
}
