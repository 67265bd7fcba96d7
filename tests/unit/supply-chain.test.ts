import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockEntry {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, LockEntry>>;
};
const entries = Object.entries(packages);

/** Whether Node.js would find a package from a place in the tree: in a folder node_modules there or above. */
function isFound(place: string, name: string): boolean {
  const parts = place.split('/node_modules/');
  const folders = parts.map((_, at) => `${parts.slice(0, at + 1).join('/node_modules/')}/`);
  return ['', ...folders].some((folder) => `${folder}node_modules/${name}` in packages);
}

test('the lock file holds every package on every platform, so that npm ci accepts it', () => {
  const missing = entries.flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isFound(place, name))
      .map((name) => `${place} needs ${name}`),
  );
  expect(entries.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test('no script of a package runs while it is installed, and only a known one has any', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  const withScripts = entries.filter(([, entry]) => entry.hasInstallScript).map(([place]) => place);
  expect(withScripts).toEqual(['node_modules/esbuild']);
});

test('the lock file names no registry, so that any mirror will do', () => {
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
