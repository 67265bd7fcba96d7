import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../lib/content/problem.ts';
import { addSignposts } from '../lib/permalinks/add-signposts.ts';
import { listContentAddresses } from '../lib/permalinks/content-addresses.ts';
import { LEDGER_FILE, describeGone } from '../lib/permalinks/describe-gone.ts';
import { findGone, findNew, readLedger, writeLedger } from '../lib/permalinks/ledger.ts';
import { nameTarget } from '../lib/permalinks/name-target.ts';
import { listPublicAddresses } from '../lib/permalinks/public-addresses.ts';
import { type NamedSignpost, writeSignpostPage } from '../lib/permalinks/signpost-page.ts';
import { checkSignposts, readSignposts, signpostedBy } from '../lib/permalinks/signposts.ts';
import { placeholderHome } from '../lib/urls/home-address.ts';
import { addressOfFile, fileOfAddress, isFile } from '../lib/urls/output-address.ts';
import { SITE } from '../site.ts';
import { AuthorError } from './author-error.ts';
import { listFiles, readText, writeText } from './output-folder.ts';
import { readContent } from './read-content.ts';

/** Set by `npm run permalinks`: the build then adds new addresses to the ledger. */
export const ADD_VARIABLE = 'ADD_PERMALINKS';

/** The text of the ledger; empty when the file does not exist yet. */
export function readLedgerFile(root: string): string {
  const file = join(root, LEDGER_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * Keeps every address working: leaves signposts where something moved, and stops a build in which a published address
 * leads nowhere. Register it after what writes files, and before `publish`.
 */
export function permalinks(): AstroIntegration {
  let root = '';
  return {
    name: 'permalinks',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { existing, signs } = await keepPermalinks(folder, root);
        const ledger = readLedger(readLedgerFile(root));
        const added = findNew(ledger, existing);
        const isAdding = process.env[ADD_VARIABLE] === '1';
        if (isAdding) {
          const byContent = listContentAddresses(readContent(root).guide);
          const entries = [...ledger.map(({ address }) => address), ...added].map((address) => ({
            address,
            byTemplate: isFile(address) || (existing.has(address) && !byContent.has(address)),
          }));
          writeFileSync(join(root, LEDGER_FILE), writeLedger(entries));
        }
        logger.info(`${ledger.length} published addresses lead somewhere, ${signs} of them by a signpost`);
        if (added.length > 0 || isAdding) {
          logger.info(
            `new addresses: ${added.length}${isAdding ? ', added' : '; npm run permalinks adds them'}`,
          );
        }
      },
    },
  };
}

/**
 * Writes the signposts into a built folder, after checking that every address of the ledger leads somewhere.
 * @returns every address the build has, without those of signposts, and the number of signposts
 * @throws AuthorError whose one message lists every address that leads nowhere and every wrong signpost
 */
export async function keepPermalinks(
  folder: string,
  root: string,
): Promise<{ readonly existing: ReadonlySet<string>; readonly signs: number }> {
  const pages = new Map<string, string>();
  const others: string[] = [];
  for (const file of await listFiles(folder)) {
    const address = addressOfFile(file);
    if (address.endsWith('/')) pages.set(address, await readText(folder, file));
    else if (hasPermanentName(file)) others.push(address);
  }
  const existing = new Set([
    ...[...pages].flatMap(([address, html]) => listPublicAddresses(html, address)),
    ...others,
  ]);
  const signposts = readSignposts(readContent(root).guide);
  const ledger = readLedger(readLedgerFile(root));
  const published = new Set(ledger.map(({ address }) => address));
  const problems = [
    ...checkSignposts(signposts, published, existing, true),
    ...describeGone(findGone(ledger, existing, signpostedBy(signposts, existing))),
  ];
  if (problems.length > 0) throw new AuthorError(formatProblems(problems));

  const named = signposts.map((signpost): NamedSignpost => {
    const [page = '', id = ''] = signpost.to.split('#');
    return { ...signpost, title: nameTarget(pages.get(page) ?? '', id) };
  });
  const places = new Set(named.map(({ from }) => from.replace(/#.*$/, '')));
  for (const place of places) {
    const sections = named.filter(({ from }) => from.startsWith(`${place}#`));
    const html = pages.get(place);
    const page = named.find(({ from }) => from === place);
    if (html === undefined && !page) throw new AuthorError(formatProblems(describeGone([place])));
    await writeText(
      folder,
      fileOfAddress(place) ?? place,
      html === undefined && page
        ? writeSignpostPage(page, sections, placeholderHome, SITE.name)
        : addSignposts(html ?? '', place, sections),
    );
  }
  return { existing, signs: signposts.length };
}

/**
 * Not so: files with a hash in their name, what only hosts and Astro read, what belongs to the look, and twins, which
 * go with their page.
 */
function hasPermanentName(file: string): boolean {
  return !/^(?:[_.]|(?:assets|icons|social)\/)|^404\.html$|\.md$/.test(file);
}
