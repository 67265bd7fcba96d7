import { createHash } from 'node:crypto';
import { build } from 'vite';

/**
 * Bundles what runs apart from a page: a script that is loaded when a reader reaches for it, or a worker.
 * @param entry absolute path of a module without exports
 * @param define names in the code, and what stands there instead
 * @returns the module and what it imports as one minified classic script, which runs from disk too
 * @throws when it cannot be bundled
 */
export async function bundleScript(
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry, formats: ['iife'], name: 'guideScript' },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not bundled`);
  return chunk.code;
}

/** A file name that changes with the code, so that browsers may keep the file for ever: `search.0123456789.js`. */
export function hashedName(name: string, code: string): string {
  return `${name}.${createHash('sha256').update(code).digest('hex').slice(0, 10)}.js`;
}
