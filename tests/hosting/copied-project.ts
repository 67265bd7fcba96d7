import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from '../../src/integrations/output-folder.ts';
import { findProgram } from './servers.ts';

const project = join(import.meta.dirname, '../..');

/** The end of a command. */
interface Outcome {
  readonly status: number | null;
  /** What it printed, both streams together. */
  readonly output: string;
}

/** A copy of the project in a folder of another depth, which shares only the installed packages. */
export interface CopiedProject {
  readonly folder: string;
  /** The Node.js that builds it: another version, where there is one. */
  readonly node: string;
  /** Builds it in another time zone, locale, file mode and year. */
  build(env: Readonly<Record<string, string>>): Outcome;
  remove(): Promise<void>;
}

/** Copies the project, without what is built or installed. */
export async function copyProject(): Promise<CopiedProject> {
  const outer = await mkdtemp(join(tmpdir(), 'guide-copy-'));
  const folder = join(outer, 'another/dépth/my guide');
  await mkdir(folder, { recursive: true });
  await cp(project, folder, {
    recursive: true,
    filter: (path) =>
      !/^(?:node_modules|dist|\.git|\.astro|\.cache|tests[\\/]\.output)(?:[\\/]|$)/.test(
        relative(project, path),
      ),
  });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const node = findOtherNode();
  return {
    folder,
    node,
    build: (env) => runBuild(folder, node, env),
    remove: () => rm(outer, { recursive: true }),
  };
}

/** The one that OTHER_NODE names, or one on the path. Where it is too old, it starts the project's own. */
function findOtherNode(): string {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [process.env['OTHER_NODE'] ?? '', ...folders.map((folder) => join(folder, name))];
  const isOther = (path: string) =>
    spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim() !== process.version;
  return candidates.find((path) => path !== '' && existsSync(path) && isOther(path)) ?? process.execPath;
}

function runBuild(folder: string, node: string, env: Readonly<Record<string, string>>): Outcome {
  const astro = [
    'src/commands/run.mjs',
    'astro',
    'build',
    '--config',
    'tests/hosting/keep-unpublished.config.mjs',
  ];
  const faketime = findProgram('faketime');
  const clock = pathToFileURL(join(import.meta.dirname, 'another-year.mjs')).href;
  const command = [...(faketime ? [faketime, '-f', '+1234d'] : []), node, ...astro];
  const [program = '', ...args] =
    process.platform === 'win32' ? command : ['sh', '-c', 'umask 077; exec "$@"', 'sh', ...command];
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      SITE: '',
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NO_COLOR: '1',
      ...(faketime ? {} : { NODE_OPTIONS: `--import=${clock}` }),
      ...env,
    },
  });
  return { status, output: stdout + stderr };
}

/** A fingerprint of every file in a folder, by path. */
export async function fingerprint(folder: string): Promise<Record<string, string>> {
  const entries = (await listFiles(folder)).map(async (file) => {
    const bytes = await readFile(join(folder, file));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
