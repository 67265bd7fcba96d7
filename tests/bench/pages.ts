import { spawnSync } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from '../support/built-site.ts';
import { quantile } from './keystrokes.ts';
import type { Row } from './table.ts';

/** Bytes of the built pages over the wire, and seconds of a build into a folder of its own. */
export async function measurePages(): Promise<Row[]> {
  const files = (await readdir(DIST, { recursive: true })).filter((file) => file.endsWith('.html'));
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(DIST, file)), { level: 9 }).length),
  );
  const start = performance.now();
  const build = ['src/commands/run.mjs', 'astro', 'build', '--outDir', 'tests/.output/bench'];
  const { status } = spawnSync(process.execPath, build, { stdio: 'ignore' });
  const seconds = status === 0 ? ((performance.now() - start) / 1000).toFixed(1) : 'failed';
  return [
    {
      pages: files.length,
      'median gzip': quantile(sizes, 0.5),
      '95 % gzip': quantile(sizes, 0.95),
      'largest gzip': quantile(sizes, 1),
      'build s': seconds,
      'all gzip': sizes.reduce((sum, size) => sum + size, 0),
    },
  ];
}
