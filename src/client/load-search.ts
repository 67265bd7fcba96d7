/** Loading of search: two scripts when the reader reaches for it, and a third with the text of the sections for snippets. */
import type { SearchIndex } from '../lib/search/search-index.ts';
import type { SearchEngine } from './search-hand-over.ts';
import { configuredUrl, loadScript } from './trusted-script.ts';

interface LoadedSearch {
  readonly engine: SearchEngine;
  readonly loadText: () => Promise<readonly string[]>;
}

let loading: Promise<LoadedSearch> | undefined;

/** Loads the engine and the index, once for the page; when that fails it throws, and the next call tries again. */
export function loadSearch(): Promise<LoadedSearch> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<LoadedSearch> {
  let index: SearchIndex | undefined;
  let textFile = '';
  globalThis.guideSearchIndex = (data, file) => {
    index = data;
    textFile = file;
  };
  await Promise.all([loadScript(configuredUrl('search')), loadScript(configuredUrl('searchIndex'))]);
  if (!index || !globalThis.guideSearchEngine) throw new Error('The search index is broken');
  let texts: Promise<readonly string[]> | undefined;
  return {
    engine: globalThis.guideSearchEngine(index),
    loadText: () => (texts ??= loadTexts(textFile)),
  };
}

function loadTexts(file: string): Promise<readonly string[]> {
  if (file === '') return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    globalThis.guideSearchText = resolve;
    loadScript(new URL(file, configuredUrl('searchIndex')).href).catch(reject);
  });
}
