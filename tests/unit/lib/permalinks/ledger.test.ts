import { describe, expect, test } from 'vitest';
import { findGone, findNew, readLedger, writeLedger } from '../../../../src/lib/permalinks/ledger.ts';

const never = (): boolean => false;

describe('the ledger of addresses', () => {
  test('keeps what is written into it, sorted, each address once', () => {
    const entries = [
      { address: '/role/#b', byTemplate: true },
      { address: '/role/', byTemplate: false },
      { address: '/role/#b', byTemplate: true },
    ];
    const text = writeLedger(entries);
    expect(readLedger(text)).toEqual([
      { address: '/role/', byTemplate: false },
      { address: '/role/#b', byTemplate: true },
    ]);
    expect(writeLedger(readLedger(text))).toBe(text);
  });

  test('is read whatever ends its lines', () => {
    expect(readLedger('# head\r\n/a/\r\n\r\n/b/ (template)\r\n')).toEqual([
      { address: '/a/', byTemplate: false },
      { address: '/b/', byTemplate: true },
    ]);
  });

  test('shows which published addresses lead nowhere', () => {
    const ledger = readLedger('/a/\n/a/#x\n/b/');
    expect(findGone(ledger, new Set(['/a/']), never)).toEqual(['/a/#x', '/b/']);
    expect(findGone(ledger, new Set(['/a/']), (address) => address === '/b/')).toEqual(['/a/#x']);
  });

  test('shows which addresses are new', () => {
    expect(findNew(readLedger('/a/ (template)'), ['/a/', '/a/#y'])).toEqual(['/a/#y']);
  });
});
