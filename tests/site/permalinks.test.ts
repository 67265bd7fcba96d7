import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEDGER_FILE } from '../../src/lib/permalinks/describe-gone.ts';
import { findNew, readLedger } from '../../src/lib/permalinks/ledger.ts';
import { listPublicAddresses } from '../../src/lib/permalinks/public-addresses.ts';
import { addressOfFile } from '../../src/lib/urls/output-address.ts';
import { openBuiltSite } from '../support/built-site.ts';

const site = await openBuiltSite();
const ledger = readLedger(readFileSync(LEDGER_FILE, 'utf8'));

describe('every address ever published', () => {
  test('leads somewhere', () => {
    expect(ledger.length).toBeGreaterThan(100);
    const broken = ledger.filter(({ address }) => {
      const target = site.follow('index.html', `.${address}`);
      if (!target || !site.files.includes(target.file)) return true;
      return target.id !== '' && site.idsOf(target.file)?.has(target.id) !== true;
    });
    expect(broken).toEqual([]);
  });

  test('stands in the ledger: run “npm run permalinks” to add what is new', () => {
    const pages = site.files.filter((file) => addressOfFile(file).endsWith('/'));
    const addresses = pages.flatMap((file) => listPublicAddresses(site.read(file), addressOfFile(file)));
    expect(findNew(ledger, addresses)).toEqual([]);
  });
});
