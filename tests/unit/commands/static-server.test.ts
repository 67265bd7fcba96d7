import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStaticServer } from '../../../src/commands/static-server.ts';
import type { StaticServer } from '../../../src/commands/static-server.ts';

let folder: string;
let plain: StaticServer;
let deep: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guide-'));
  await mkdir(join(folder, 'site/role'), { recursive: true });
  await mkdir(join(folder, 'site/assets'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site/index.html'), 'start');
  await writeFile(join(folder, 'site/404.html'), 'missing');
  await writeFile(join(folder, 'site/role/index.html'), 'role');
  await writeFile(join(folder, 'site/role/index.html.br'), 'br');
  await writeFile(join(folder, 'site/role/index.html.gz'), 'gz');
  await writeFile(join(folder, 'site/assets/a.js'), 'js');
  plain = await startStaticServer({ folder: join(folder, 'site'), port: 0 });
  deep = await startStaticServer({
    folder: join(folder, 'site'),
    port: 0,
    mount: '/deep/er/',
    missingSlash: 'serve',
  });
});

afterAll(async () => {
  await plain.close();
  await deep.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks with the path exactly as given; `fetch` would tidy it first. */
function ask(server: StaticServer, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<Answer>((resolve, reject) => {
    const port = new URL(server.address).port;
    request({ host: 'localhost', port, path, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  test('answers folders with their index and keeps the query out of it', async () => {
    expect(await ask(plain, '/')).toMatchObject({ status: 200, body: 'start' });
    expect(await ask(plain, '/role/?q=1')).toMatchObject({ status: 200, body: 'role' });
  });

  test('redirects a folder without its slash, with the query', async () => {
    const { status, headers } = await ask(plain, '/role?q=1');
    expect(status).toBe(301);
    expect(headers.location).toBe('/role/?q=1');
    expect((await ask(deep, '/deep/er')).headers.location).toBe('/deep/er/');
  });

  test('can answer without a redirect, under a path of its own', async () => {
    expect(deep.address).toMatch(/^http:\/\/localhost:\d+\/deep\/er\/$/);
    expect(await ask(deep, '/deep/er/role')).toMatchObject({ status: 200, body: 'role' });
    expect(await ask(deep, '/role/')).toMatchObject({ status: 404 });
  });

  test('answers what is missing with the page for it and status 404', async () => {
    expect(await ask(plain, '/no/such/page/')).toMatchObject({ status: 404, body: 'missing' });
    expect(await ask(deep, '/deep/er/no')).toMatchObject({ status: 404, body: 'missing' });
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/role/../../secret.txt',
    '/%00',
    '/%zz',
    '//secret.txt',
    '//role',
  ])('gives nothing away for %s', async (path) => {
    const { status, body } = await ask(plain, path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test.each([
    ['br, gzip', 'br', 'br'],
    ['gzip', 'gzip', 'gz'],
    ['br;q=0, gzip;q=0.5', 'gzip', 'gz'],
    ['identity', undefined, 'role'],
  ])('to a browser that accepts %s it sends %s', async (accepted, encoding, body) => {
    const answer = await ask(plain, '/role/', { 'accept-encoding': accepted });
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers.vary).toBe('Accept-Encoding');
  });

  test('sends the headers we ask hosts to send', async () => {
    const page = await ask(plain, '/');
    expect(page.headers).toMatchObject({
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'content-security-policy': `frame-ancestors 'none'`,
    });
    expect((await ask(plain, '/assets/a.js')).headers['cache-control']).toContain('immutable');
  });

  test('says when a page has not changed', async () => {
    const { headers } = await ask(plain, '/');
    expect(await ask(plain, '/', { 'if-none-match': headers.etag ?? '' })).toMatchObject({
      status: 304,
      body: '',
    });
  });

  test('answers HEAD without a body and refuses other methods', async () => {
    expect(await ask(plain, '/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask(plain, '/', {}, 'POST')).toMatchObject({ status: 405 });
  });

  test('says when the port is taken', async () => {
    const port = Number(new URL(plain.address).port);
    await expect(startStaticServer({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
