import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  addContentSecurityPolicy,
  writeContentSecurityPolicies,
} from '../../../../src/lib/output/content-security-policy.ts';
import { securityHeaders } from '../../../../src/lib/output/host-headers.ts';
import { readPage, writePage } from '../../../../src/lib/output/page.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('base64');
const quote = (text: string) => `'sha256-${hash(text)}'`;
const policyOf = (html: string, file = 'role/index.html') =>
  Object.fromEntries(
    (writeContentSecurityPolicies(readPage(file, html), hash)[0] ?? '')
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

  test('lets what a trusted script loads come from the same place only', () => {
    const scripts = '<script>a()</script><script type="module">b()</script>';
    const [, ...others] = writeContentSecurityPolicies(
      readPage('role/index.html', `<html data-search="/assets/a.js">${scripts}`),
      hash,
    );
    expect(others).toEqual([`script-src ${quote('a()')} ${quote('b()')} 'self'`]);
    expect(writeContentSecurityPolicies(readPage('index.html', scripts), hash)).toHaveLength(1);
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
    const policies = writeContentSecurityPolicies(
      readPage('index.html', '<html data-search="/a.js"><form><script>x()</script><style>a{}</style>'),
      hash,
    );
    expect(policies).toHaveLength(2);
    expect(policies.join()).not.toMatch(/unsafe|http/);
  });
});

test('the header says only what a page cannot say itself', () => {
  const [, header = ''] = securityHeaders.find(([name]) => name === 'Content-Security-Policy') ?? [];
  const onlyInHeaders = /^(?:frame-ancestors|sandbox|report-uri|report-to)$/;
  const names = (text: string) => text.split(';').map((part) => part.trim().split(' ')[0] ?? '');
  const page = readPage('index.html', '<html data-search="/a.js" data-offline="/w.js"><script>x()</script>');
  expect(names(header).filter((name) => !onlyInHeaders.test(name))).toEqual([]);
  const inPages = writeContentSecurityPolicies(page, hash).flatMap(names);
  expect(inPages.filter((name) => onlyInHeaders.test(name))).toEqual([]);
});

test('the policies stand straight after the character set, before everything they govern', () => {
  const page = readPage(
    'index.html',
    '<html data-search="/a.js"><head><title>x</title><script>x()</script><meta charset="utf-8"></head></html>',
  );
  addContentSecurityPolicy(page, hash);
  expect(writePage(page)).toMatch(
    /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';[^"]*"><meta http-equiv="content-security-policy" content="script-src [^"]*"><title>/,
  );
});
