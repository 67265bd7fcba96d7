import { describe, expect, test } from 'vitest';
import { writeAtomFeed } from '../../../../src/lib/changes/atom-feed.ts';
import { lastChanged } from '../../../../src/lib/changes/last-changed.ts';
import { nameAddress } from '../../../../src/lib/changes/name-address.ts';
import { newestFirst } from '../../../../src/lib/changes/newest-first.ts';

const changes = [
  {
    id: '2026-02-01-b',
    date: '2026-02-01',
    title: 'B & more',
    why: 'Wrong <number>.',
    sections: ['/role/#pay', '/path/'],
  },
  { id: '2026-01-01-a', date: '2026-01-01', title: 'A', why: 'New.', sections: ['/role/', '/'] },
];
const pages = [{ path: '/role/', title: 'Role' }];

describe('the feed of changes', () => {
  const head = { title: 'Guide', author: 'Us', rights: 'CC', home: 'https://example.org/g/' };
  const feed = writeAtomFeed(changes, head, (address) => nameAddress(pages, address));

  test('has complete addresses only', () => {
    const addresses = [...feed.matchAll(/href=(?:"|&quot;)([^"&]*)/g)].map(([, address]) => address);
    expect(addresses).toContain('https://example.org/g/role/#pay');
    expect(addresses.filter((address) => !address?.startsWith('https://example.org/g/'))).toEqual([]);
  });

  test('is as new as its newest entry', () => {
    expect(feed.match(/<updated>.*?<\/updated>/g)).toEqual([
      '<updated>2026-02-01T00:00:00Z</updated>',
      '<updated>2026-02-01T00:00:00Z</updated>',
      '<updated>2026-01-01T00:00:00Z</updated>',
    ]);
  });

  test('escapes what XML and then HTML would read', () => {
    expect(feed).toContain('<title>B &amp; more</title>');
    expect(feed).toContain('&lt;p&gt;Wrong &amp;lt;number&amp;gt;.&lt;/p&gt;');
  });

  test('cannot be empty', () => {
    expect(() => writeAtomFeed([], head, String)).toThrow('at least one');
  });
});

test('a page knows its newest change, also one of its sections', () => {
  expect(lastChanged(changes, '/role/')?.date).toBe('2026-02-01');
  expect(lastChanged(changes, '/')?.date).toBe('2026-01-01');
  expect(lastChanged(changes, '/compare/')).toBeUndefined();
});

test('an address is named by its page and section', () => {
  expect(nameAddress(pages, '/role/')).toBe('Role');
  expect(nameAddress(pages, '/role/#a-day')).toBe('Role, section a day');
  expect(nameAddress(pages, '/x/')).toBe('/x/');
});

test('the newest change comes first, also among those of one day', () => {
  const on = (date: string, id: string) => ({ id, date, title: id, why: '', sections: ['/'] });
  const written = [on('2026-01-01', 'edition'), on('2026-01-02', 'later'), on('2026-01-01', 'repair')];
  expect(newestFirst(written).map(({ id }) => id)).toEqual(['later', 'repair', 'edition']);
});
