import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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
  /** Builds it in another time zone, locale, file mode and, where faketime is installed, another year. */
  build(env: Readonly<Record<string, string>>): Outcome;
  remove(): Promise<void>;
}

/** Copies the project, without what is built or installed. */
export async function copyProject(): Promise<CopiedProject> {
  const outer = await mkdtemp(join(tmpdir(), 'guide-copy-'));
  const folder = join(outer, 'another/depth/guide');
  await mkdir(folder, { recursive: true });
  await cp(project, folder, {
    recursive: true,
    filter: (path) =>
      !/^(?:node_modules|dist|\.git|\.astro|\.cache|tests[\\/]\.output)(?:[\\/]|$)/.test(
        relative(project, path),
      ),
  });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    build: (env) => runBuild(folder, env),
    remove: () => rm(outer, { recursive: true }),
  };
}

function runBuild(folder: string, env: Readonly<Record<string, string>>): Outcome {
  const astro = [
    'src/commands/run.mjs',
    'astro',
    'build',
    '--config',
    'tests/hosting/keep-unpublished.config.mjs',
  ];
  const faketime = findProgram('faketime');
  const command = [...(faketime ? [faketime, '-f', '+1234d'] : []), process.execPath, ...astro];
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
