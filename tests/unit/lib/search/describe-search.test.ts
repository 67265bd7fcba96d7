import { expect, test } from 'vitest';
import { describeSearch } from '../../../../src/lib/search/describe-search.ts';

const description = describeSearch(
  'AI Engineer Guide',
  'Roles & <more>',
  new URL('https://example.org/guide/'),
);

test('a browser learns where to send a query, at any mount path', () => {
  expect(description).toContain('template="https://example.org/guide/search/?q={searchTerms}"');
});

test('the short name keeps to 16 characters and text is escaped', () => {
  expect(description).toContain('<ShortName>AI Engineer</ShortName>');
  expect(description).toContain('<Description>Roles &amp; &lt;more&gt;</Description>');
});

test('a name of one long word is cut inside the word', () => {
  const own = describeSearch('Karriereleitfadenbuch', '', new URL('https://example.org/'));
  expect(own).toContain('<ShortName>Karriereleitfade</ShortName>');
});
