import { expect, test } from 'vitest';
import { writeCloudFrontFunction } from '../../../../src/lib/output/host-file-cloudfront.ts';

type Query = Readonly<Record<string, { readonly value: string }>>;

function answer(uri: string, querystring: Query = {}): unknown {
  // The function is written for CloudFront, so it is read here as CloudFront reads it: as text.
  const run = new Function('event', `${writeCloudFrontFunction()}; return handler(event);`);
  return run({ request: { uri, querystring } });
}

test('on CloudFront a folder is answered with its index', () => {
  expect(answer('/')).toMatchObject({ uri: '/index.html' });
  expect(answer('/guide/role/')).toMatchObject({ uri: '/guide/role/index.html' });
});

test('on CloudFront a file is answered as it is', () => {
  expect(answer('/data/roles.json')).toMatchObject({ uri: '/data/roles.json' });
});

test('on CloudFront a missing slash is redirected, and the query comes along', () => {
  const redirected = (location: string) => ({ statusCode: 301, headers: { location: { value: location } } });
  expect(answer('/guide/role')).toMatchObject(redirected('/guide/role/'));
  expect(answer('/search', { q: { value: 'a%20b' }, p: { value: '' } })).toMatchObject(
    redirected('/search/?q=a%20b&p='),
  );
});
