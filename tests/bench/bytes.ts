import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../src/integrations/bundle-script.ts';
import { lazyScripts } from '../../src/integrations/lazy-scripts.ts';
import { indexScript, textScript } from '../../src/integrations/search-assets.ts';
import { splitWords } from '../../src/lib/search/words.ts';
import type { Corpus } from '../search/built-records.ts';
import type { Row } from './table.ts';

const at = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** Bytes of what search loads, and of the index for each section and for each 140 words that pages print. */
export async function measureBytes(corpus: Corpus): Promise<Row[]> {
  const sizes = await readSearchBytes(corpus);
  const rows = Object.entries(sizes.parts).map(([part, bytes]) => ({ part, ...bytes }));
  const perSection = {
    part: 'index, a section',
    minified: '',
    gzip: sizes.indexPerSection.toFixed(1),
    brotli: '',
  };
  const perWords = {
    part: 'index, 140 printed words',
    minified: '',
    gzip: sizes.indexPerPrintedWords.toFixed(1),
    brotli: '',
  };
  return [...rows, perSection, perWords];
}

interface Bytes {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The sizes behind the promises of the search: compressed as a host would. */
export async function readSearchBytes({ records, ...searchWords }: Corpus): Promise<{
  readonly parts: Readonly<Record<'code' | 'code with interface' | 'index' | 'text for snippets', Bytes>>;
  readonly indexPerSection: number;
  /** For each 140 words that pages print; keywords, synonyms and questions cost bytes, but are no such words. */
  readonly indexPerPrintedWords: number;
}> {
  const { entry, define } = lazyScripts.search;
  const code = await bundleScript(at('lib/search/search.ts'), define);
  const engine = await bundleScript(entry, define);
  const element = await bundleScript(at('client/site-search.ts'));
  const index = weigh(indexScript(records, searchWords, ''));
  const words = records
    .flatMap(({ heading, text }) => [heading, text])
    .reduce((sum, phrase) => sum + splitWords(phrase).length, 0);
  return {
    parts: {
      code: weigh(code),
      'code with interface': add(weigh(engine), weigh(element)),
      index,
      'text for snippets': weigh(textScript(records)),
    },
    indexPerSection: index.gzip / records.length,
    indexPerPrintedWords: (index.gzip / words) * 140,
  };
}

function weigh(text: string): Bytes {
  return {
    minified: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text).length,
  };
}

function add(a: Bytes, b: Bytes): Bytes {
  return { minified: a.minified + b.minified, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli };
}
