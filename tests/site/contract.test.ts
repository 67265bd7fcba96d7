import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { fileOfAddress } from '../../src/lib/urls/output-address.ts';
import { addressOfLink, pageAt, PAGES, SITE } from './read-site.ts';

// Addresses and marks that readers link to and tools read. A line may be added and is never removed.
const ASPECTS =
  'primary-focus skill-set scope-of-work tech-stack frameworks-and-tools deployment ownership question data evaluation failure mathematics deliverables interviews entry pay titles';
const ADDRESSES: Readonly<Record<string, string>> = {
  '/': '',
  '/role/': 'definition not-only-models software-engineer a-day where levels titles why',
  '/role/ml-engineer/': '',
  '/role/outlook/': 'pay demand entry limits',
  '/compare/': '',
  '/compare/ai-engineer-vs-ml-engineer/': `${ASPECTS} overlap working-together`,
  '/compare/same-request/': '',
  '/responsibilities/': '',
  '/responsibilities/designing-ai-solutions/': '',
  '/responsibilities/implementing-models/': '',
  '/responsibilities/integrating-ai/': '',
  '/responsibilities/data-and-features/': '',
  '/responsibilities/optimising-and-deploying/': '',
  '/responsibilities/ethics-and-bias/': '',
  '/responsibilities/collaboration/': '',
  '/path/': '',
  '/path/programming/': '',
  '/path/machine-learning/': '',
  '/path/frameworks-and-cloud/': '',
  '/path/maths-and-data-structures/': '',
  '/path/problem-solving/': '',
  '/path/llm-applications/': '',
  '/path/evaluation/': '',
  '/path/shipping/': '',
  '/path/try-both/': '',
  '/glossary/': '',
  '/sources/': '',
  '/search/': '',
  '/print/': '',
  '/changes/': '',
  '/about/': 'grades feedback licence fork',
  '/data/': '',
  '/404.html': '',
};
const FILES = [
  '/llms.txt',
  '/llms-full.txt',
  '/robots.txt',
  '/site.webmanifest',
  '/favicon.svg',
  '/feed.xml',
  '/sitemap-index.xml',
];

describe.each(Object.entries(ADDRESSES))('%s', (address, ids) => {
  test('is published with the sections others link to', () => {
    const { tree } = pageAt(address);
    expect(ids.split(' ').filter((id) => id !== '' && !select(`[id="${id}"]`, tree))).toEqual([]);
  });

  // /print/ is all the others together; as Markdown that is llms-full.txt.
  test.skipIf(['/print/', '/404.html'].includes(address))('is published as Markdown too', () => {
    expect(SITE.files).toContain(fileOfAddress(address)?.replace(/html$/, 'md'));
  });
});

test.each(FILES)('%s is published', (address) => {
  expect(SITE.files).toContain(fileOfAddress(address));
});

test('the comparison table names its roles, and its rows carry or lead to the ids of the aspects', () => {
  const aspects = ASPECTS.split(' ');
  const subject = pageAt('/compare/');
  const table = select('table[data-comparison]', subject.tree);
  if (!table) throw new Error('/compare/ has no table');
  expect(select('caption', table)).toBeDefined();
  const roles = selectAll('th[scope=col][data-role]', table).map(({ properties }) => properties['dataRole']);
  expect(roles.slice(0, 2)).toEqual(['ai-engineer', 'ml-engineer']);
  const rows = selectAll('tbody tr[id]', table).map(({ properties }) => String(properties['id']));
  expect(aspects.filter((id) => !rows.includes(id))).toEqual([]);

  const elsewhere = pageAt('/compare/ai-engineer-vs-ml-engineer/');
  const links = selectAll('table[data-comparison] th[scope=row] a', elsewhere.tree);
  expect(links.map(({ properties }) => addressOfLink(elsewhere, properties['href']))).toEqual(
    rows.map((id) => `/compare/ai-engineer-vs-ml-engineer/#${id}`),
  );
});

test('every page but the one for wrong addresses opens search', () => {
  const without = PAGES.filter(({ tree }) => !select('[data-search-open]', tree)).map(
    ({ address }) => address,
  );
  expect(without).toEqual(['/404.html']);
});

test('the search page has its field and says its state', () => {
  const { tree } = pageAt('/search/');
  expect(select('main input[type=search][name=q]', tree)).toBeDefined();
  expect(select('main [role=status][data-search-status=idle]', tree)).toBeDefined();
});

test('every step of the path can be ticked', () => {
  const boxes = selectAll('input[type=checkbox][data-step]', pageAt('/path/').tree);
  const steps = Object.keys(ADDRESSES).flatMap(
    (address) => /^\/path\/(?!try-both)(.+)\/$/.exec(address)?.[1] ?? [],
  );
  expect(boxes.map(({ properties }) => properties['dataStep'])).toEqual(expect.arrayContaining(steps));
});
