import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { contentTypes, headersFor } from '../lib/output/host-headers.ts';
import { fileOfAddress } from '../lib/urls/output-address.ts';

/** How to serve a built folder. */
export interface ServerOptions {
  /** The folder. */
  readonly folder: string;
  /** Port to listen on; 0 takes a free one. */
  readonly port: number;
  /** Path the folder is reached at, with a slash at both ends. Default `/`. */
  readonly mount?: string;
  /** What to do with `/role` where `/role/` is a page: most hosts redirect, some answer with the page. */
  readonly missingSlash?: 'redirect' | 'serve';
}

/** A running server. */
export interface StaticServer {
  /** Where the folder's index is, such as `http://localhost:4321/`. */
  readonly address: string;
  /** Stops it; resolves when the port is free. */
  close(): Promise<void>;
}

/**
 * Serves a built folder as a plain static host does, with the headers we ask hosts to send.
 * @param options what to serve and where
 * @returns the running server
 * @throws the system's error when it cannot listen (`code` is `EADDRINUSE` for a port in use)
 */
export async function startStaticServer(options: ServerOptions): Promise<StaticServer> {
  const site = {
    folder: resolve(options.folder),
    mount: options.mount ?? '/',
    missingSlash: options.missingSlash ?? 'redirect',
  };
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(options.port, 'localhost', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${site.mount}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  site: Required<Omit<ServerOptions, 'port'>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  // Read by hand: URL would tidy `/../` away and take the first folder of `//folder/` for a host.
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
  if (`${path}/` === site.mount) return redirect(`${path}/${query}`, response);
  const file = path.startsWith(site.mount) ? fileOfAddress('/' + path.slice(site.mount.length)) : undefined;
  if (file !== undefined && !/^[\\/]|(?:^|[\\/])\.{1,2}(?:[\\/]|$)|\0/.test(file)) {
    if (await isFile(join(site.folder, file))) return send(site.folder, file, 200, request, response);
    if (await isFile(join(site.folder, file, 'index.html'))) {
      if (site.missingSlash === 'redirect') return redirect(`${path}/${query}`, response);
      return send(site.folder, `${file}/index.html`, 200, request, response);
    }
  }
  if (await isFile(join(site.folder, '404.html')))
    return send(site.folder, '404.html', 404, request, response);
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
}

function redirect(location: string, response: ServerResponse): void {
  response.writeHead(301, { Location: location }).end();
}

async function send(
  folder: string,
  file: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const type = contentTypes[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const copy = await findCopy(join(folder, file), String(request.headers['accept-encoding'] ?? ''));
  const { size, mtimeMs } = await stat(copy.path);
  const tag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  const headers = new Map<string, string>([
    ...headersFor(file),
    ['Content-Type', type],
    ['Vary', 'Accept-Encoding'],
    ['ETag', tag],
  ]);
  if (copy.encoding !== undefined) headers.set('Content-Encoding', copy.encoding);
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, Object.fromEntries(headers)).end();
    return;
  }
  headers.set('Content-Length', String(size));
  response.writeHead(status, Object.fromEntries(headers));
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(copy.path)
      .on('error', () => response.destroy())
      .pipe(response);
}

async function findCopy(
  path: string,
  accepted: string,
): Promise<{ path: string; encoding: string | undefined }> {
  const copies = [
    ['br', 'br'],
    ['gzip', 'gz'],
  ] as const;
  for (const [encoding, ending] of copies) {
    const isAccepted = new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|\\s|$))`).test(accepted);
    if (isAccepted && (await isFile(`${path}.${ending}`))) return { path: `${path}.${ending}`, encoding };
  }
  return { path, encoding: undefined };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}
