import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test(
  'a build that stops says why in a message, here a wrong SITE, and is no crash of the command',
  { timeout: 60_000 },
  () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/add-permalinks.ts'], {
      encoding: 'utf8',
      env: { ...process.env, SITE: 'example.org/guide' },
    });
    expect(stderr).toContain(
      '"example.org/guide" is not a complete address. Write something like https://example.org/guide/',
    );
    expect(stderr).not.toContain('Node.js v');
    expect(status).toBe(1);
  },
);
