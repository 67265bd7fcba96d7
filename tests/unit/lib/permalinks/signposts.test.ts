import { describe, expect, test } from 'vitest';
import { DATA_FILES, type RawEntry, type RawGuide } from '../../../../src/lib/content/raw-guide.ts';
import { checkLedger } from '../../../../src/lib/permalinks/check-ledger.ts';
import { listContentAddresses } from '../../../../src/lib/permalinks/content-addresses.ts';
import { checkSignposts, readSignposts, signpostedBy } from '../../../../src/lib/permalinks/signposts.ts';

function entry(
  collection: RawEntry['collection'],
  id: string,
  data: object,
  ...headings: string[]
): RawEntry {
  const children = headings.map((heading) => ({
    type: 'heading',
    depth: 2,
    data: { hProperties: { id: heading } },
    children: [],
  }));
  const body = { type: 'root', children };
  return { file: `content/${collection}/${id}.mdx`, collection, id, data, body };
}

function guideOf(...entries: RawEntry[]): RawGuide {
  const data = Object.fromEntries(DATA_FILES.map((name) => [name, []])) as unknown as RawGuide['data'];
  const changes = [{ id: '2026-01-01-first' }];
  return {
    entries,
    data: { ...data, changes, glossary: [{ id: 'agent' }], sources: [{ id: 's-1' }] },
    unread: new Set(),
  };
}

const guide = guideOf(
  entry('role', 'outlook', { signposts: [{ from: '/pay/' }, { from: '/role/#pay', to: 'pay' }] }, 'pay'),
  entry('comparison', 'data', { signposts: [{ from: '/role/#data' }] }),
  entry('path', 'shipping', { checkpoints: [{ id: 'shipping-1' }] }),
);
const posts = readSignposts(guide);
const moved = posts.map(({ from }) => from);

describe('the addresses that the content decides', () => {
  test('are its pages, headings, aspects, checkpoints, terms, sources and changes', () => {
    expect([...listContentAddresses(guide)].sort()).toEqual([
      '/changes/#2026-01-01-first',
      '/compare/#data',
      '/compare/ai-engineer-vs-ml-engineer/#data',
      '/glossary/#agent',
      '/path/shipping/',
      '/path/shipping/#shipping-1',
      '/role/outlook/',
      '/role/outlook/#pay',
      '/sources/#s-1',
    ]);
  });
});

describe('signposts', () => {
  test('lead from an old address to a page, a section or an aspect', () => {
    expect(posts.map(({ from, to }) => [from, to])).toEqual([
      ['/pay/', '/role/outlook/'],
      ['/role/#pay', '/role/outlook/#pay'],
      ['/role/#data', '/compare/ai-engineer-vs-ml-engineer/#data'],
    ]);
  });

  test('are sound when the old address is gone and the new one exists', () => {
    expect(checkSignposts(posts, new Set(moved), listContentAddresses(guide), true)).toEqual([]);
  });

  test('that are not written out yet are left to the schema', () => {
    const data = { signposts: [null, 'pay', { to: 'pay' }, { from: '/pay/', to: 5 }] };
    expect(readSignposts(guideOf(entry('role', 'outlook', data)))).toEqual([
      { from: '/pay/', to: '/role/outlook/', file: 'content/role/outlook.mdx' },
    ]);
    expect(readSignposts(guideOf(entry('role', 'outlook', { signposts: null })))).toEqual([]);
  });

  const post = (from: string, to: string) => ({ from, to, file: `content/${to}` });
  const messages = (...signposts: ReturnType<typeof post>[]) =>
    checkSignposts(signposts, new Set(['/old/', '/x/', '/y/']), new Set(['/a/', '/b/']), true).map(
      ({ message }) => message,
    );

  test('may not contradict each other', () => {
    expect(messages(post('/old/', '/a/'), post('/old/', '/b/'))).toEqual([
      expect.stringContaining('keep one'),
    ]);
  });

  test('may not lead in a circle or over another signpost', () => {
    expect(messages(post('/x/', '/x/'))).toEqual([expect.stringContaining('itself')]);
    expect(messages(post('/x/', '/y/'), post('/y/', '/x/'))).toHaveLength(2);
    expect(messages(post('/x/', '/y/'), post('/y/', '/a/'))).toEqual([
      expect.stringContaining('moved to /a/'),
    ]);
  });

  test('may not stand where something is, or lead to where nothing is', () => {
    expect(messages(post('/a/', '/b/'))).toEqual([expect.stringContaining('still exists')]);
    expect(messages(post('/old/', '/c/'))).toEqual([expect.stringContaining('does not exist')]);
  });

  test('may not stand for an address that was never published', () => {
    expect(messages(post('/odl/', '/a/'))).toEqual([
      'was never published; correct “from”, or remove the signpost',
    ]);
  });

  test('of a page count for its sections where the new page has the same ids', () => {
    const isSignposted = signpostedBy(posts, listContentAddresses(guide));
    expect(isSignposted('/pay/#pay')).toBe(true);
    expect(isSignposted('/pay/#other')).toBe(false);
    expect(isSignposted('/role/#pay')).toBe(true);
  });
});

describe('the check of the content against the ledger', () => {
  const check = (...published: string[]) => checkLedger(guide, [...moved, ...published].join('\n'));

  test('passes while everything published is there or has a signpost', () => {
    expect(check('/role/outlook/#pay', '/path/shipping/#check (template)')).toEqual([]);
  });

  test('fails when a heading is removed, and says what to write', () => {
    expect(check('/role/outlook/#demand')).toEqual([
      {
        file: 'content/permalinks.txt',
        place: '/role/outlook/#demand',
        message: expect.stringContaining(
          '- from: /role/outlook/#demand\n        to: id-of-the-section',
        ) as string,
      },
    ]);
  });

  test('fails when a signpost stands where something is, and leaves unknown targets to the build', () => {
    const clash = guideOf(
      entry('role', 'outlook', { signposts: [{ from: '/role/outlook/#pay', to: 'x' }] }, 'pay'),
    );
    expect(checkLedger(clash, '').map(({ message }) => message)).toEqual([
      expect.stringContaining('still exists'),
    ]);
  });

  test('fails when a signpost has a typo in its old address, and names its file', () => {
    const typo = guideOf(entry('role', 'index', { signposts: [{ from: '/rolle/#pay', to: 'salary' }] }));
    expect(checkLedger(typo, '/role/')).toEqual([
      {
        file: 'content/role/index.mdx',
        place: 'signposts › /rolle/#pay',
        message: expect.stringContaining('never published') as string,
      },
    ]);
  });

  test('fails when a page is removed', () => {
    expect(check('/gone/').map(({ place }) => place)).toEqual(['/gone/']);
  });

  test('waits until all files can be read', () => {
    expect(checkLedger({ ...guide, unread: new Set(['content/role/gone.mdx']) }, '/gone/')).toEqual([]);
  });
});
