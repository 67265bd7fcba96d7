import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { knownLicences, shippedWorks } from '../../src/lib/licences/shipped-works.ts';
import { openBuiltSite } from '../support/built-site.ts';

const root = join(import.meta.dirname, '../..');
const site = await openBuiltSite();
const listed = shippedWorks.map((work) => work.package);

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function listFiles(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file));
}

/** The package a module or import belongs to: `@scope/name` or `name`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The packages whose code ends up in what browsers run. */
async function listScriptPackages(): Promise<string[]> {
  const inTemplates = listFiles('src', /\.astro$/).flatMap((file) =>
    [...read(file).matchAll(/<script[^>]*>([^]*?)<\/script>/g)].flatMap(([, code = '']) =>
      [...code.matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)].map(([, specifier = '']) => specifier),
    ),
  );
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, rolldownOptions: { input: listFiles('src/client', /\.ts$/) } },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const modules = outputs.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  const installed = modules.flatMap(
    (id) => /.*[\\/]node_modules[\\/](.+)$/.exec(id)?.[1]?.replaceAll('\\', '/') ?? [],
  );
  return [...installed, ...inTemplates.filter((specifier) => !specifier.startsWith('.'))].map(packageOf);
}

/** The packages whose styles end up in the pages. */
function listStylePackages(): string[] {
  return listFiles('src', /\.(?:css|astro)$/).flatMap((file) =>
    [...read(file).matchAll(/@(?:import|plugin|reference)\s+(?:url\()?['"]([^'"]+)['"]/g)]
      .map(([, specifier = '']) => specifier)
      .filter((specifier) => !specifier.startsWith('.'))
      .map(packageOf),
  );
}

test('every package whose code or styles reach readers is listed with its licence', async () => {
  const shipped = new Set([...(await listScriptPackages()), ...listStylePackages()]);
  expect(shipped).toContain('fuse.js');
  expect(shipped).toContain('tailwindcss');
  const unknown = [...shipped].filter((name) => !listed.includes(name));
  expect(unknown, 'Add these to src/lib/licences/shipped-works.ts').toEqual([]);
});

test('every listed package has the licence that the list says, and it is one that may be shipped', () => {
  for (const { package: name, licence } of shippedWorks) {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string };
    expect(license, name).toBe(licence);
    expect(Object.keys(knownLicences)).toContain(license);
  }
});

test('the only font in the build is the one that is listed, and its licence lies beside its source', () => {
  const fonts = site.files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
  expect(fonts).toEqual([expect.stringMatching(/^_astro\/atkinson-next-latin1\.[\w-]+\.woff2$/)]);
  expect(read('src/fonts/OFL.txt')).toBe(read('node_modules/@fontsource/atkinson-hyperlegible-next/LICENSE'));
});

test('licences.txt holds the full text of every licence', () => {
  const notices = site.read('licences.txt');
  for (const { package: name } of shippedWorks) {
    expect(notices, name).toContain(read(`node_modules/${name}/LICENSE`).trim());
  }
});
