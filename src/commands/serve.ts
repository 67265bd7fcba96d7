/**
 * Serves the built guide: `node src/commands/serve.ts [--folder dist] [--port 4321] [--mount /] [--no-redirect]`.
 * When the port is taken, it says so and tries the next.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startStaticServer } from './static-server.ts';
import type { ServerOptions, StaticServer } from './static-server.ts';

/** How many ports are tried before giving up. */
const attempts = 20;

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'dist' },
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    mount: { type: 'string', default: '/' },
    'no-redirect': { type: 'boolean', default: false },
  },
});

const problem = findProblem();
if (problem === undefined) {
  await serve();
} else {
  console.error(problem);
  process.exitCode = 1;
}

function findProblem(): string | undefined {
  if (!existsSync(`${values.folder}/index.html`)) {
    return `There is no built guide in ${values.folder}. Run npm run build first.`;
  }
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535) {
    return `"${values.port}" is not a port. Write a number such as --port 4321.`;
  }
  return undefined;
}

async function serve(): Promise<void> {
  const server = await startOnFreePort({
    folder: values.folder,
    port: Number(values.port),
    mount: `/${values.mount}/`.replaceAll(/\/{2,}/g, '/'),
    missingSlash: values['no-redirect'] ? 'serve' : 'redirect',
  });
  if (server === undefined) {
    process.exitCode = 1;
    return;
  }
  console.log(`Guide ready at ${server.address}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
}

async function startOnFreePort(options: ServerOptions): Promise<StaticServer | undefined> {
  for (let port = options.port; port < options.port + attempts && port <= 65535; port++) {
    try {
      return await startStaticServer({ ...options, port });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'EADDRINUSE') {
        console.error(
          `Port ${port} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
        );
        return undefined;
      }
      console.error(`Port ${port} is taken, trying ${port + 1}.`);
    }
  }
  console.error('No free port found. Choose one with --port.');
  return undefined;
}
