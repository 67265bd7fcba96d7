import { describe, expect, test } from 'vitest';
import { citedAddress, shareAddress } from '../../../../src/lib/urls/share-address.ts';

const home = 'https://example.org/guide/role/';
const here = 'http://localhost:4321/role/';

describe('the address to pass on', () => {
  test('is the home address where it is known, and otherwise the one in the browser', () => {
    expect(shareAddress(here, home, 'definition')).toBe(`${home}#definition`);
    expect(shareAddress(`${here}#levels`, undefined, 'definition')).toBe(`${here}#definition`);
    expect(shareAddress('file:///guide/role/index.html', undefined, '')).toBe(
      'file:///guide/role/index.html',
    );
  });

  test('of a whole page has no fragment', () => {
    expect(shareAddress(`${here}#levels`, undefined, '')).toBe(here);
  });

  test('keeps what the reader chose and drops what says where the reader came from', () => {
    const current = `${here}?utm_source=x&q=c%2B%2B&with=data-scientist,data-engineer&fbclid=1#levels`;
    expect(shareAddress(current, undefined, '')).toBe(
      `${here}?q=c%2B%2B&with=data-scientist%2Cdata-engineer`,
    );
    expect(shareAddress(current, home, 'pay')).toBe(
      `${home}?q=c%2B%2B&with=data-scientist%2Cdata-engineer#pay`,
    );
  });

  test('has no query where it is cited', () => {
    expect(citedAddress(`${here}?q=pay#a`, undefined, 'b')).toBe(`${here}#b`);
  });
});
