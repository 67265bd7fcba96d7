/**
 * The offline copy in the output folder: `offline-worker.js` at its root, named by `<html data-offline>`. The first
 * line of the worker lists what it keeps, with a fingerprint of each file as it is published.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shortenHash } from '../lib/offline/fingerprint.ts';
import { chooseSavedFiles, savedPath } from '../lib/offline/saved-files.ts';
import { hasRootAttribute, setRootAttributes } from '../lib/output/set-root-attributes.ts';
import { bundleScript } from './bundle-script.ts';
import { listFiles, readText, writeText } from './output-folder.ts';

/** Path of the worker in the output folder. It never changes, so that browsers find its successor. */
const offlineWorkerFile = 'offline-worker.js';

const entry = fileURLToPath(new URL('../client/offline-worker.ts', import.meta.url));

/**
 * Adds the worker to a fresh build, before it is published.
 * @param folder absolute path of the output folder
 * @param isKept false for an edition without an offline copy: its worker removes that of a former edition
 */
export async function addOfflineWorker(folder: string, isKept: boolean): Promise<void> {
  await writeText(folder, offlineWorkerFile, `self.guideFiles=null;\n${await bundleScript(entry)}`);
  if (!isKept) return;
  for (const file of (await listFiles(folder)).filter((file) => file.endsWith('.html'))) {
    const html = await readText(folder, file);
    // Pages without a root, such as the one for missing addresses, cannot name the worker.
    if (!hasRootAttribute(html, 'data-root')) continue;
    await writeText(folder, file, setRootAttributes(html, { 'data-offline': `/${offlineWorkerFile}` }));
  }
}

/**
 * Writes the list of saved files into the worker, when its edition has an offline copy.
 * @param folder absolute path of a published folder; every other file has its final bytes
 * @returns the files it has written
 */
export async function listOfflineFiles(folder: string): Promise<string[]> {
  const files = await listFiles(folder);
  const hasCopy =
    files.includes(offlineWorkerFile) &&
    hasRootAttribute(await readText(folder, 'index.html'), 'data-offline');
  if (!hasCopy) return [];
  const saved: Record<string, string> = {};
  for (const file of chooseSavedFiles(files)) {
    const hash = createHash('sha256').update(await readFile(join(folder, file)));
    saved[savedPath(file)] = shortenHash(hash.digest('base64'));
  }
  const [, ...code] = (await readText(folder, offlineWorkerFile)).split('\n');
  const list = `self.guideFiles=${JSON.stringify(saved)};`;
  await writeText(folder, offlineWorkerFile, [list, ...code].join('\n'));
  return [offlineWorkerFile];
}
