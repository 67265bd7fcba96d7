import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addOfflineWorker, listOfflineFiles } from '../../../src/integrations/offline-files.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guide-'));
  await writeFile(join(folder, 'index.html'), '<html data-root="/"><p>Start</p></html>');
  await writeFile(join(folder, '404.html'), '<html><p>Missing</p></html>');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const read = (file: string) => readFile(join(folder, file), 'utf8');

test('the worker lists every saved file with its fingerprint, anew when a file has changed', async () => {
  await addOfflineWorker(folder, true);
  expect(await read('index.html')).toContain('<html data-root="/" data-offline="/offline-worker.js">');
  expect(await read('404.html')).toBe('<html><p>Missing</p></html>');
  expect(await listOfflineFiles(folder)).toEqual(['offline-worker.js']);
  const [first = '', ...code] = (await read('offline-worker.js')).split('\n');
  expect(first).toMatch(/^self\.guideFiles=\{"":"[\w-]{16}"\};$/);
  expect(code.join('\n').length).toBeGreaterThan(500);

  await writeFile(join(folder, 'index.html'), (await read('index.html')).replace('Start', 'Another'));
  await listOfflineFiles(folder);
  const [second, ...sameCode] = (await read('offline-worker.js')).split('\n');
  expect(second).not.toBe(first);
  expect(sameCode).toEqual(code);
});

test('an edition without an offline copy has a worker that keeps nothing, and pages that do not name it', async () => {
  await addOfflineWorker(folder, false);
  expect(await listOfflineFiles(folder)).toEqual([]);
  expect((await read('offline-worker.js')).split('\n')[0]).toBe('self.guideFiles=null;');
  expect(await read('index.html')).not.toContain('data-offline');
});
