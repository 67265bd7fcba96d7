import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');

/**
 * The addresses of all built pages, relative to the start page: `''`, `role/`, `404.html`.
 * @throws when nothing is built, or so little that the list must be wrong
 */
export function listPages(): readonly string[] {
  if (!existsSync(dist)) throw new Error('There is no dist/. Run npm run build first.');
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)index\.html$|^404\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
  if (pages.length < 20) throw new Error(`dist/ has ${pages.length} pages only. Run npm run build again.`);
  return pages;
}

/** One page of every kind, for tests about what pages of a kind share. */
export const KINDS = [
  '',
  'role/',
  'compare/',
  'compare/ai-engineer-vs-ml-engineer/',
  'compare/same-request/',
  'responsibilities/',
  'responsibilities/integrating-ai/',
  'path/',
  'path/programming/',
  'glossary/',
  'sources/',
  'search/',
  'about/',
  '404.html',
] as const;
