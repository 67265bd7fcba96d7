import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  addContentSecurityPolicy,
  writeContentSecurityPolicy,
} from '../../../../src/lib/output/content-security-policy.ts';
import { readPage, writePage } from '../../../../src/lib/output/page.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('base64');
const quote = (text: string) => `'sha256-${hash(text)}'`;
const policyOf = (html: string, file = 'role/index.html') =>
  Object.fromEntries(
    writeContentSecurityPolicy(readPage(file, html), hash)
      .split(';')
      .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
  );

describe('the policy of a page', () => {
  test('allows the scripts and styles on it by hash and nothing else', () => {
    const policy = policyOf(
      '<style>a{}</style><style>b{}</style><style>a{}</style><script type="module">x()</script><script type="application/ld+json">{}</script><script type="speculationrules">{}</script>',
    );
    expect(policy['default-src']).toBe(`'none'`);
    expect(policy['script-src']).toBe(`${quote('x()')} ${quote('{}')}`);
    expect(policy['style-src']).toBe(`${quote('a{}')} ${quote('b{}')}`);
    expect(policy['base-uri']).toBe(`'none'`);
    expect(policy['form-action']).toBe(`'none'`);
    expect(policy['require-trusted-types-for']).toBe(`'script'`);
    expect(policy['trusted-types']).toBe(`'none'`);
    expect(policy['connect-src']).toBeUndefined();
    expect(policy['worker-src']).toBeUndefined();
  });

  test('allows nothing where there is nothing', () => {
    expect(policyOf('<p>x')).toMatchObject({ 'script-src': `'none'`, 'style-src': `'none'` });
  });

  test('lets a page with search load the search files through the policy called guide', () => {
    const policy = policyOf('<html data-search="/assets/a.js"><script type="module">x()</script>');
    expect(policy['script-src']).toBe(`${quote('x()')} 'strict-dynamic'`);
    expect(policy['trusted-types']).toBe('guide');
  });

  test('lets a page with a form send it to the guide', () => {
    expect(policyOf('<form action="/search/">')['form-action']).toBe(`'self'`);
    expect(policyOf('<form method="dialog">')['form-action']).toBe(`'none'`);
  });

  test('lets a page with an offline copy start its worker', () => {
    expect(policyOf('<html data-offline="/w.js"><script>x()</script>')).toMatchObject({
      'worker-src': `'self'`,
      'trusted-types': 'guide',
    });
  });

  test('lets a page that is copied as Markdown read its Markdown text', () => {
    expect(policyOf('<share-page></share-page>')['connect-src']).toBe(`'self'`);
    expect(policyOf('<p></p>')['connect-src']).toBeUndefined();
  });

  test('lets the page for missing addresses ask for the root, and show no file', () => {
    const policy = policyOf('<script type="module">x()</script>', '404.html');
    expect(policy).toMatchObject({ 'connect-src': `'self'`, 'img-src': 'data:' });
    expect(policy['font-src']).toBeUndefined();
  });

  test('never says unsafe and names no other site', () => {
    const policy = writeContentSecurityPolicy(
      readPage('index.html', '<html data-search="/a.js"><form><script>x()</script><style>a{}</style>'),
      hash,
    );
    expect(policy).not.toMatch(/unsafe|http/);
  });
});

test('the policy stands straight after the character set, before everything it governs', () => {
  const page = readPage(
    'index.html',
    '<html><head><title>x</title><style>a{}</style><meta charset="utf-8"></head></html>',
  );
  addContentSecurityPolicy(page, hash);
  expect(writePage(page)).toMatch(
    /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';[^"]*"><title>/,
  );
});
