// Runs a tool or one of our TypeScript commands with a Node.js new enough for it. Where the machine's own is older,
// the one that package.json installs beside the tools is used.
// Plain JavaScript that Node 20 reads.
//   node src/commands/run.mjs astro build
//   node src/commands/run.mjs src/commands/serve.ts --port 4321
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const packages = join(projectRoot, 'node_modules');

function findNode() {
  // Node 22.18 and newer read TypeScript by themselves.
  if (process.features.typescript) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const bundled = join(
    packages,
    `node-${system}-${process.arch}`,
    'bin',
    system === 'win' ? 'node.exe' : 'node',
  );
  if (existsSync(bundled)) return bundled;
  console.error(
    `This guide needs Node.js 22.18 or newer; this machine has ${process.version}, and there is no bundled one for ` +
      `${process.platform} ${process.arch}.\nInstall the current Node.js from https://nodejs.org and try again.`,
  );
  process.exit(1);
}

function findScript(name) {
  if (name.endsWith('.ts')) return join(projectRoot, name);
  const folder = join(packages, name);
  if (!existsSync(folder)) {
    console.error(`The tool "${name}" is not installed. Run: npm ci`);
    process.exit(1);
  }
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

const [name, ...args] = process.argv.slice(2);
const node = findNode();
const child = spawn(node, [findScript(name), ...args], {
  cwd: projectRoot,
  stdio: 'inherit',
  env: {
    ASTRO_TELEMETRY_DISABLED: '1',
    ...process.env,
    PATH: dirname(node) + delimiter + process.env.PATH,
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
