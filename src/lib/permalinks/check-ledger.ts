import type { Problem } from '../content/problem.ts';
import type { RawGuide } from '../content/raw-guide.ts';
import { listContentAddresses } from './content-addresses.ts';
import { describeGone } from './describe-gone.ts';
import { findGone, readLedger } from './ledger.ts';
import { checkSignposts, readSignposts, signpostedBy } from './signposts.ts';

/**
 * Compares the content with the ledger, without a build: addresses that templates decide are left to the build.
 * @param ledger text of the ledger
 * @returns one problem per published address that is gone and per signpost that would mislead; none while a file cannot
 * be read, since its addresses are unknown
 */
export function checkLedger(guide: RawGuide, ledger: string): readonly Problem[] {
  if (guide.unread.size > 0) return [];
  const existing = listContentAddresses(guide);
  const signposts = readSignposts(guide);
  const entries = readLedger(ledger);
  const published = new Set(entries.map(({ address }) => address));
  const decided = entries.filter(({ byTemplate }) => !byTemplate);
  return [
    ...checkSignposts(signposts, published, existing, false),
    ...describeGone(findGone(decided, existing, signpostedBy(signposts, existing))),
  ];
}
