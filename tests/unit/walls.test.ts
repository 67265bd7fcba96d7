import { ESLint } from 'eslint';
import { expect, test, vi } from 'vitest';

// The first use reads the whole configuration.
vi.setConfig({ testTimeout: 30_000 });

const eslint = new ESLint({ overrideConfigFile: 'tests/eslint.config.mjs' });

/** What the linter says of an import in a file. */
async function judge(filePath: string, specifier: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`import '${specifier}';\n`, { filePath });
  return result?.messages.map(({ ruleId }) => ruleId ?? '') ?? [];
}

test.each(['src/lib/page/x.ts', 'src/client/x.ts', 'src/pages/x.ts', 'src/x.ts', 'tests/unit/x.ts'])(
  '%s may not import fuse.js',
  async (file) => {
    expect(await judge(file, 'fuse.js/min')).toEqual(['no-restricted-imports']);
  },
);

test.each(['src/lib/search/x.ts', 'tests/search/x.ts', 'tests/bench/x.ts'])(
  '%s may import fuse.js',
  async (file) => {
    expect(await judge(file, 'fuse.js/min')).toEqual([]);
  },
);

test.each(['src/lib/page/x.ts', 'src/lib/search/x.ts'])('%s may not import from Node.js', async (file) => {
  expect(await judge(file, 'node:fs')).toEqual(['no-restricted-imports']);
});
