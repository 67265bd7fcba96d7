import { resolve } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { PAGES, SITE } from './read-site.ts';

const graphs = PAGES.flatMap(({ file }) =>
  selectAll('script[type="application/ld+json"]', fromHtml(SITE.readAddressed(file))).map((script) => ({
    file,
    json: toString(script),
  })),
);

/**
 * What the types of schema.org (package schema-dts) say of JSON-LD documents: an unknown property, a property of
 * another type and a missing type are errors.
 */
function findTypeErrors(documents: readonly { readonly file: string; readonly json: string }[]): string[] {
  const name = resolve('tests/site/built-json-ld.ts');
  const lines = documents.map(({ json }, index) => `export const g${index}: Graph = ${json};`);
  const source = [`import type { Graph } from 'schema-dts';`, ...lines].join('\n');
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, source, ts.ScriptTarget.ESNext) : getSourceFile(file, ...rest);
  host.fileExists = (file) => file === name || fileExists(file);
  host.readFile = (file) => (file === name ? source : readFile(file));
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, host))
    .map(({ messageText, start, file }) => {
      const line = start === undefined ? 0 : (file?.getLineAndCharacterOfPosition(start).line ?? 0);
      return `${documents[line - 1]?.file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

describe('structured data of every page', () => {
  test('has only the types and properties of schema.org', () => {
    expect(graphs.length).toBeGreaterThan(30);
    expect(findTypeErrors(graphs)).toEqual([]);
  });

  test('could be found wrong', () => {
    const wrong = (thing: object) => ({
      file: 'x',
      json: JSON.stringify({ '@context': 'https://schema.org', '@graph': [thing] }),
    });
    const errors = findTypeErrors([
      wrong({ '@type': 'Article', headlin: 'x' }),
      wrong({ '@type': 'Artikel', headline: 'x' }),
      wrong({ '@type': 'Article', headline: 'x' }),
    ]);
    expect(errors).toHaveLength(2);
  });

  test('dates a page as the sitemap does', () => {
    const sitemap = new Map(
      [...SITE.readAddressed('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc><lastmod>(\d{4}-\d\d-\d\d)/g)].map(
        ([, address, date]) => [address, date],
      ),
    );
    const articles = graphs.flatMap(({ json }) =>
      (JSON.parse(json) as { '@graph': readonly Record<string, unknown>[] })['@graph'].filter(
        (thing) => thing['@type'] === 'Article',
      ),
    );
    expect(articles.length).toBeGreaterThan(25);
    const known = articles.filter(({ url }) => sitemap.has(String(url)));
    expect(known.length).toBeGreaterThan(25);
    for (const { url, dateModified } of known)
      expect(sitemap.get(String(url)), String(url)).toBe(dateModified);
  });
});
