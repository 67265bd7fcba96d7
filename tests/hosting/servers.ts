import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Web servers that deployers use. Each serves `web` with the files we publish for it, changed as they say. */
export interface ServerKind {
  readonly name: string;
  /** Its program. */
  readonly program: string;
  /** Whether it answers missing addresses with our page. */
  readonly showsNotFound: boolean;
  /** Whether it is told what to send by a file that we publish. */
  readonly sendsHeaders: boolean;
  /**
   * Writes its configuration.
   * @param web folder it serves
   * @param own folder for its own files
   * @returns how to start it in the foreground
   */
  configure(web: string, own: string, port: number): Promise<readonly string[]>;
}

/** A running server. */
export interface RunningServer {
  /** Where `web` is, with a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

const notFound = (web: string): string => join(web, '404.html');
const published = (web: string, file: string): Promise<string> =>
  readFile(join(web, '.hosting', file), 'utf8');

export const serverKinds: readonly ServerKind[] = [
  {
    name: 'nginx',
    program: 'nginx',
    showsNotFound: true,
    sendsHeaders: true,
    async configure(web, own, port) {
      const server = (await published(web, 'nginx.conf'))
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('server_name guide.example.org;', '')
        .replace('root /var/www/guide;', `root ${web};`);
      const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${own};`,
      );
      const config = `daemon off; pid ${own}/pid; error_log ${own}/error; worker_processes 1; user root;
        events { worker_connections 256; } http { access_log off; ${paths.join(' ')} ${server} }`;
      await writeFile(join(own, 'nginx.conf'), config);
      return ['-p', own, '-e', join(own, 'error'), '-c', join(own, 'nginx.conf')];
    },
  },
  {
    name: 'Apache',
    program: 'apache2',
    showsNotFound: true,
    sendsHeaders: true,
    async configure(web, own, port) {
      const modules = [
        'mpm_event',
        'authz_core',
        'dir',
        'mime',
        'headers',
        'rewrite',
        'env',
        'setenvif',
        'filter',
        'deflate',
      ];
      const folder = '/usr/lib/apache2/modules';
      const load = modules
        .filter((name) => existsSync(join(folder, `mod_${name}.so`)))
        .map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`);
      const config = `ServerRoot ${own}
        PidFile ${own}/pid
        DefaultRuntimeDir ${own}
        Mutex file:${own} default
        ErrorLog ${own}/error
        ${load.join('\n')}
        TypesConfig /etc/mime.types
        ServerName 127.0.0.1
        Listen 127.0.0.1:${port}
        User www-data
        Group www-data
        DocumentRoot ${web}
        <Directory ${web}>
          AllowOverride All
          Require all granted
        </Directory>`;
      await writeFile(join(own, 'apache.conf'), config);
      return ['-DFOREGROUND', '-f', join(own, 'apache.conf')];
    },
  },
  {
    name: 'Caddy',
    program: 'caddy',
    showsNotFound: true,
    sendsHeaders: true,
    async configure(web, own, port) {
      const site = (await published(web, 'Caddyfile'))
        .replace('guide.example.org {', `http://127.0.0.1:${port} {`)
        .replace('root * /var/www/guide', `root * ${web}`);
      await writeFile(
        join(own, 'Caddyfile'),
        `{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n${site}`,
      );
      return ['run', '--config', join(own, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
  {
    name: 'lighttpd',
    program: 'lighttpd',
    showsNotFound: true,
    sendsHeaders: false,
    async configure(web, own, port) {
      const config = `server.document-root = "${web}"
        server.bind = "127.0.0.1"
        server.port = ${port}
        server.errorlog = "${own}/error"
        index-file.names = ( "index.html" )
        server.errorfile-prefix = "${web}/"
        mimetype.assign = ( ".html" => "text/html; charset=utf-8", ".svg" => "image/svg+xml", ".js" => "text/javascript",
          ".json" => "application/json", ".webmanifest" => "application/manifest+json", ".woff2" => "font/woff2",
          ".md" => "text/markdown; charset=utf-8", ".txt" => "text/plain; charset=utf-8", ".csv" => "text/csv; charset=utf-8",
          "" => "application/octet-stream" )`;
      await writeFile(join(own, 'lighttpd.conf'), config);
      return ['-D', '-f', join(own, 'lighttpd.conf')];
    },
  },
  {
    name: 'BusyBox',
    program: 'busybox',
    showsNotFound: true,
    sendsHeaders: false,
    async configure(web, own, port) {
      const types = [
        '.woff2:font/woff2',
        '.webmanifest:application/manifest+json',
        '.svg:image/svg+xml',
        '.js:text/javascript',
      ];
      await writeFile(join(own, 'httpd.conf'), [`E404:${notFound(web)}`, ...types, ''].join('\n'));
      return ['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', web, '-c', join(own, 'httpd.conf')];
    },
  },
  {
    name: 'python -m http.server',
    program: 'python3',
    showsNotFound: false,
    sendsHeaders: false,
    configure: (web, _, port) =>
      Promise.resolve(['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', web]),
  },
];

/** The path of a program, or undefined when it is not installed. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Starts a server on a free port.
 * @param kind an installed server
 * @param web folder to serve
 * @returns the server once it answers
 * @throws with what it said when it does not answer within ten seconds
 */
export async function startServer(kind: ServerKind, web: string): Promise<RunningServer> {
  const own = await mkdtemp(join(tmpdir(), 'guide-server-'));
  await chmod(own, 0o755);
  const port = await findFreePort();
  const args = await kind.configure(web, own, port);
  const child = spawn(findProgram(kind.program) ?? kind.program, args, {
    env: { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  const address = `http://127.0.0.1:${port}/`;
  const close = async (): Promise<void> => {
    await stop(child);
    await rm(own, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return { address, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await close();
  throw new Error(`${kind.name} does not answer. It said: ${said}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 3000);
  await ended;
  clearTimeout(late);
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
