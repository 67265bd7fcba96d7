import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { AuthorError } from '../../../src/integrations/author-error.ts';
import { checkContent, findProblems } from '../../../src/integrations/check-content.ts';

test('a build whose content has problems stops with all of them, and without a place in our code', () => {
  const root = mkdtempSync(join(tmpdir(), 'guide-')) + sep;
  const setup = checkContent().hooks['astro:config:setup'];
  const start = (command: 'build' | 'dev') => {
    Reflect.apply(setup ?? expect.fail(), undefined, [{ config: { root: pathToFileURL(root) }, command }]);
  };
  expect(() => start('dev')).not.toThrow();
  const stopped = expect(() => start('build'));
  stopped.toThrow(AuthorError);
  stopped.toThrow(/content\/figures\.yaml[\s\S]*is missing[\s\S]*content\/roles\.yaml/);
  rmSync(root, { recursive: true });
});

test('a file that nothing reads is a problem of the content', () => {
  const root = mkdtempSync(join(tmpdir(), 'guide-'));
  mkdirSync(join(root, 'content/path'), { recursive: true });
  writeFileSync(join(root, 'content/path/shipping.md'), 'Text.');
  writeFileSync(join(root, 'content/path/_later.md'), 'Not yet.');
  expect(findProblems(root).problems.filter(({ place }) => place === 'file name')).toMatchObject([
    { file: 'content/path/shipping.md' },
  ]);
  rmSync(root, { recursive: true });
});

test.each(['add', 'change', 'unlink'])(
  'the browser shows the problems after the event “%s” of a content file',
  (event) => {
    const root = mkdtempSync(join(tmpdir(), 'guide-')) + sep;
    const watcher = new EventEmitter();
    const shown: string[] = [];
    const server = {
      watcher,
      ws: { send: ({ err }: { err: { message: string } }) => shown.push(err.message) },
    };
    const { hooks } = checkContent();
    const run = (hook: unknown, options: object): void => {
      Reflect.apply(hook as () => void, undefined, [options]);
    };
    run(hooks['astro:config:setup'], { config: { root: pathToFileURL(root) }, command: 'dev' });
    run(hooks['astro:server:setup'], { server, logger: { error: () => undefined } });
    expect(shown).toHaveLength(1);
    watcher.emit('all', event, join(root, 'src/site.ts'));
    expect(shown).toHaveLength(1);
    watcher.emit('all', event, join(root, 'content/permalinks.txt'));
    expect(shown).toEqual([shown[0], expect.stringContaining('content/figures.yaml')]);
    rmSync(root, { recursive: true });
  },
);
