/**
 * The service worker. Pages come from the network as long as there is one, so nobody reads an old edition; without
 * one they come from the copy. It answers only for files of the guide, whatever else the same host holds.
 *
 * The build writes `guideFiles` in front of this script. `null` stands for an edition without an offline copy: the
 * worker then removes the copy and itself, which is also how a deployer gets rid of one.
 */
import { shortenHash } from '../lib/offline/fingerprint.ts';
import { findSaved, isImmutable, savedAddress } from '../lib/offline/saved-files.ts';
import type { SavedFiles } from '../lib/offline/saved-files.ts';

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** What of the worker's global scope is used here; TypeScript knows either the page's or the worker's. */
interface WorkerScope {
  readonly guideFiles: SavedFiles | null;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

const worker = globalThis as unknown as WorkerScope;
const { guideFiles, registration } = worker;
const { scope } = registration;
const cacheName = `guide ${scope}`;

worker.addEventListener('install', (event) => {
  event.waitUntil((guideFiles ? save(guideFiles) : Promise.resolve()).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(guideFiles ? takeOver(guideFiles) : remove());
});

if (guideFiles) {
  worker.addEventListener('fetch', (event) => {
    const path = event.request.method === 'GET' ? findSaved(guideFiles, scope, event.request.url) : undefined;
    if (path !== undefined)
      event.respondWith(answer(event.request, savedAddress(guideFiles, scope, path), path));
  });
}

/** Collects what is missing, one file after the other. A file that is not the published one stops it, and nothing changes. */
async function save(files: SavedFiles): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const [path, fingerprint] of Object.entries(files)) {
    const key = savedAddress(files, scope, path);
    if (await cache.match(key)) continue;
    const response = await fetch(new URL(path, scope), { cache: 'no-cache' });
    const body = await response.arrayBuffer();
    if (!response.ok || (await fingerprintOf(body)) !== fingerprint)
      throw new Error(`Not as published: ${path}`);
    const headers = new Headers(response.headers);
    headers.delete('Content-Encoding');
    headers.delete('Content-Length');
    // By this a page knows that it was read from the copy.
    headers.set('Server-Timing', 'saved-copy');
    await cache.put(key, new Response(body, { headers }));
  }
}

async function fingerprintOf(body: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return shortenHash(btoa(String.fromCharCode(...hash)));
}

/** Drops the files of former editions and serves the pages that are open. */
async function takeOver(files: SavedFiles): Promise<void> {
  const wanted = new Set(Object.keys(files).map((path) => savedAddress(files, scope, path)));
  const cache = await caches.open(cacheName);
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
  await worker.clients.claim();
}

async function remove(): Promise<void> {
  await caches.delete(cacheName);
  await registration.unregister();
}

async function answer(request: Request, key: string, path: string): Promise<Response> {
  const saved = async (): Promise<Response | undefined> => (await caches.open(cacheName)).match(key);
  if (isImmutable(path)) return (await saved()) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const copy = await saved();
    if (!copy) throw error;
    // The links of a page lead elsewhere from an address without the slash at its end.
    const address = new URL(path, scope).href;
    return request.url.startsWith(address) ? copy : Response.redirect(address);
  }
}
