import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { listPages } from '../support/pages.ts';
import { watchPage } from './watch-page.ts';

/** A place where the built folder can be reached. */
export interface Place {
  /** Address of the start page's folder, with a slash at the end. */
  readonly root: string;
  /** Whether pages are visited without the slash at their end, as hosts without redirects allow. */
  readonly withoutSlash?: boolean;
}

/** What a page says about itself once it is shown. */
interface Visit {
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/**
 * Visits every page and follows every link, as a reader could.
 * @param context a window of the browser
 * @param place where the guide is
 * @returns what is wrong; empty when everything works
 */
export async function walk(context: BrowserContext, place: Place): Promise<string[]> {
  const problems: string[] = [];
  const page = await context.newPage();
  const isInside = (url: string): boolean => url.startsWith(place.root);
  const watch = await watchPage(page, isInside);
  const visits = new Map<string, Visit>();

  await test.step('every page', async () => {
    for (const path of listPages().filter((path) => path !== '404.html')) {
      await page.goto(visitAddress(place, path));
      visits.set(pageAddress(place, path), await read(page));
      const isStyled = await page.evaluate(() => getComputedStyle(document.body).display === 'grid');
      if (!isStyled) problems.push(`${page.url()}: the styles do not apply`);
      problems.push(...(await watch.collect()));
    }
  });

  await test.step('every link', async () => {
    const checked = new Map<string, Promise<string | undefined>>();
    for (const [from, { links }] of visits) {
      for (const link of links) {
        const [address = '', fragment = ''] = link.split('#');
        if (!/^(?:https?|file):/.test(link)) continue;
        if (!isInside(address)) {
          // Only sources and the project's own page may lie elsewhere, never on the same host.
          if (new URL(address).host === new URL(place.root).host)
            problems.push(`${from}: ${link} leaves the guide`);
          continue;
        }
        if (!checked.has(address)) checked.set(address, findFault(context, address));
        const fault = await checked.get(address);
        if (fault) problems.push(`${from}: ${link} ${fault}`);
        const target = visits.get(address);
        const id = decodeURIComponent(fragment);
        if (target && id !== '' && !target.ids.includes(id)) problems.push(`${from}: ${link} has no such id`);
      }
    }
    expect(checked.size, 'links were checked').toBeGreaterThan(20);
  });
  await page.close();
  return problems;
}

async function read(page: Page): Promise<Visit> {
  return page.evaluate(() => ({
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    links: [...document.links].map(({ href }) => href),
  }));
}

function visitAddress(place: Place, path: string): string {
  return place.withoutSlash ? place.root + path.replace(/\/$/, '') : pageAddress(place, path);
}

function pageAddress({ root }: Place, path: string): string {
  return root + path + (root.startsWith('file:') ? 'index.html' : '');
}

async function findFault(context: BrowserContext, address: string): Promise<string | undefined> {
  if (address.startsWith('file:')) {
    const path = fileURLToPath(address);
    return existsSync(path) && statSync(path).isFile() ? undefined : 'is not a file';
  }
  const response = await context.request.get(address, { maxRedirects: 0 });
  await response.dispose();
  return response.status() === 200 ? undefined : `is answered with ${response.status()}`;
}
