import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { KINDS } from '../support/pages.ts';
import { attackStrings } from './attack-strings.ts';
import { watchPage } from './watch-page.ts';

const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      // A browser slows down a page that changes its address hundreds of times a second; that is meant here.
      const args = [...(launchOptions.args ?? []), '--disable-ipc-flooding-protection'];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
});

test.setTimeout(120_000);

const seed = 20_261_124;
const short = attackStrings.filter((text) => text.length < 200);
const pieces = fc.constantFrom(...'<>"\'`&#?=%+/\\:;{}$ \n\ta1');

/** Markup, addresses, queries, damaged Unicode: texts built from the pieces that break parsers. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 20 }),
  fc.string({ unit: pieces, maxLength: 60 }),
  fc.array(fc.constantFrom(...short), { maxLength: 4 }).map((texts) => texts.join('')),
  fc.webFragments(),
  fc.webQueryParameters(),
);

/** The known texts, then as many made ones; as numbers, because half a surrogate pair does not travel as text. */
function generate(count: number): number[][] {
  const texts = [...attackStrings, ...fc.sample(hostile, { numRuns: count, seed })];
  return texts.map((text) => Array.from(text, (_, at) => text.charCodeAt(at)).slice(0, text.length));
}

/** Runs `visit` and expects that the page stays whole and silent. */
async function expectQuiet(page: Page, visit: () => Promise<void>, silent = /^$/): Promise<void> {
  const watch = await watchPage(page, (url) => url.startsWith('http://localhost'));
  await visit();
  expect(await page.evaluate(() => window.attacked)).toBeUndefined();
  expect((await watch.collect()).filter((line) => !silent.test(line))).toEqual([]);
}

test('thousands of hostile queries leave search whole, and none is lost', async ({ page }) => {
  await expectQuiet(page, async () => {
    await page.goto('search/?q=prompt');
    await expect(page.locator('main a[data-result]').first()).toBeVisible();
    const faults = await page.evaluate((texts) => {
      const form = document.querySelector('main site-search');
      const input = form?.querySelector<HTMLInputElement>('input[name=q]');
      const results = form?.querySelector('[data-search-results]');
      if (!form || !input || !results) return ['there is no search'];
      const found: string[] = [];
      const allowed = /^(?:div|p|a|b|mark|span)$/;
      for (const codes of texts) {
        const text = String.fromCharCode(...codes);
        const note = (what: string): void => void found.push(`${JSON.stringify(text)}: ${what}`);
        // A field holds one line.
        const expected = text.replaceAll(/[\r\n]/g, '');
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        if (input.value !== expected) note('the field holds another text');
        const kept = new URLSearchParams(location.search).get('q') ?? '';
        if (kept !== expected.toWellFormed()) note(`the address holds ${JSON.stringify(kept)}`);
        if (!location.pathname.endsWith('/search/')) note(`the page is ${location.href}`);
        for (const element of results.querySelectorAll('*')) {
          if (!allowed.test(element.localName)) note(`<${element.localName}> among the results`);
          if ([...element.attributes].some(({ name }) => /^on|^style$/.test(name)))
            note('an attribute that runs');
        }
        for (const link of results.querySelectorAll('a')) {
          if (link.origin !== location.origin) note(`a result leads to ${link.href}`);
        }
      }
      return found;
    }, generate(2000));
    expect(faults.slice(0, 20)).toEqual([]);
  });
});

test('thousands of hostile addresses are read by the search page, and none is lost', async ({ page }) => {
  await expectQuiet(page, async () => {
    await page.goto('search/');
    const faults = await page.evaluate((texts) => {
      const form = document.querySelector('main site-search');
      const input = form?.querySelector<HTMLInputElement>('input[name=q]');
      if (!form || !input) return ['there is no search'];
      const found: string[] = [];
      for (const codes of texts) {
        const text = String.fromCharCode(...codes);
        for (const query of [encodeURIComponent(text.toWellFormed()), text.replaceAll('#', '')]) {
          history.replaceState(null, '', `?q=${query}`);
          const expected = new URLSearchParams(location.search).get('q') ?? '';
          input.value = '';
          // Put in anew, it reads the address as it does when a page is opened.
          form.replaceWith(form);
          if (input.value !== expected.replaceAll(/[\r\n]/g, '')) {
            found.push(`${JSON.stringify(query)}: the field holds ${JSON.stringify(input.value)}`);
          }
        }
      }
      return found;
    }, generate(1500));
    expect(faults.slice(0, 20)).toEqual([]);
  });
});

test('the search page opens with every known attack in its address', async ({ page }) => {
  await expectQuiet(page, async () => {
    for (const text of short) {
      await page.goto(`search/?q=${encodeURIComponent(text.toWellFormed())}`);
      await expect(page.locator('main input[name=q]')).toHaveValue(
        text.toWellFormed().replaceAll(/[\r\n]/g, ''),
      );
    }
  });
});

test('thousands of hostile fragments change nothing on a page but the note about them', async ({ page }) => {
  await expectQuiet(page, async () => {
    await page.goto('role/');
    const before = await page.locator('main').innerHTML();
    const faults = await page.evaluate(async (texts) => {
      const found: string[] = [];
      const toldOf = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = 'nothing-like-this';
      await toldOf;
      while (!document.querySelector('.missing-part')) await new Promise(requestAnimationFrame);
      for (const codes of texts) {
        location.hash = String.fromCharCode(...codes);
        globalThis.guideShare?.checkAddress();
        const note = document.querySelector('main > .missing-part');
        const isQuiet =
          /^$|^Your link leads to a part that this page does not have\. (?:The nearest is [\w, ]+\.|Nothing here has a name like it\.)$/;
        if (!isQuiet.test(note?.textContent ?? ''))
          found.push(`${location.hash}: ${note?.textContent ?? ''}`);
        if (note?.querySelector(':not(a)') || document.querySelectorAll('.missing-part').length > 1)
          found.push(`${location.hash}: ${note?.innerHTML ?? ''}`);
      }
      location.hash = '';
      globalThis.guideShare?.checkAddress();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return found;
    }, generate(1500));
    expect(faults.slice(0, 20)).toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/role/');
    const strip = (html: string): string => html.replaceAll(/ aria-current="location"/g, '');
    expect(strip(await page.locator('main').innerHTML())).toBe(strip(before));
  });
});

test('with thousands of hostile addresses, what is copied and cited is an address of the page', async ({
  page,
}) => {
  await expectQuiet(page, async () => {
    await page.goto('role/');
    await page.getByRole('button', { name: 'Share or cite' }).click();
    await expect(page.locator('.share')).toBeVisible();
    await page.keyboard.press('Escape');
    const faults = await page.evaluate(async (texts) => {
      const found: string[] = [];
      const opener = document.querySelector<HTMLElement>('share-page > button');
      const isOwn = new RegExp(`^${location.origin}/role/(?:\\?(?:(?:q|roles|plan)=[^&#]*&?)+)?$`);
      const toggle = async (isOpen: boolean): Promise<void> => {
        opener?.click();
        while ((document.querySelector('.share') !== null) !== isOpen)
          await new Promise((resolve) => setTimeout(resolve));
      };
      const readCopied = async (name: string): Promise<string> => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.share button')];
        buttons.find(({ textContent }) => textContent === name)?.click();
        await Promise.resolve();
        return document.querySelector<HTMLTextAreaElement>('.share textarea')?.value ?? '';
      };
      for (const codes of texts) {
        const text = String.fromCharCode(...codes);
        const part = encodeURIComponent(text.toWellFormed());
        for (const tail of [`?${part}=${part}&q=${part}#${part}`, `?${text.replaceAll('#', '')}#${text}`]) {
          history.replaceState(null, '', tail);
          await toggle(true);
          const link = await readCopied('Copy link');
          if (!isOwn.test(link)) found.push(`${JSON.stringify(tail)}: the link is ${link}`);
          const kept = new URL(link).searchParams.get('q');
          if (kept !== new URLSearchParams(location.search).get('q')) found.push(`${tail}: ${String(kept)}`);
          const bibtex = await readCopied('Copy BibTeX');
          if (!bibtex.includes(`  url = {${location.origin}/role/},\n`)) found.push(`${tail}: ${bibtex}`);
          if (document.querySelector('.share')?.querySelector(':not(p, div, button, textarea)'))
            found.push(`${tail}: an element that does not belong there`);
          await toggle(false);
        }
      }
      return found;
    }, generate(500));
    expect(faults.slice(0, 20)).toEqual([]);
  });
});

test('every kind of page ignores queries and fragments it does not know', async ({ page }) => {
  await expectQuiet(page, async () => {
    for (const [at, text] of short.entries()) {
      const path = KINDS[at % (KINDS.length - 1)] ?? '';
      const part = encodeURIComponent(text.toWellFormed());
      await page.goto(`${path}?${part}=${part}&q=${part}&with=${part}&plan=${part}#${part}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(`/${path}`);
    }
  });
});

test('thousands of hostile choices of roles pick nothing', async ({ page }) => {
  await expectQuiet(page, async () => {
    await page.goto('compare/');
    const faults = await page.evaluate((texts) => {
      const picker = document.querySelector('role-picker');
      if (!picker) return ['there is no picker'];
      const found: string[] = [];
      for (const codes of texts) {
        const text = String.fromCharCode(...codes);
        for (const query of [encodeURIComponent(text.toWellFormed()), text.replaceAll('#', '')]) {
          history.replaceState(null, '', `?with=${query}`);
          // Put in anew, it reads the address as it does when a page is opened.
          picker.replaceWith(picker);
          const picked = picker.querySelectorAll(':checked').length;
          if (picked > 0) found.push(`${JSON.stringify(query)}: ${picked} roles are picked`);
        }
      }
      return found;
    }, generate(1500));
    expect(faults.slice(0, 20)).toEqual([]);
  });
});

test('the page for missing addresses shows for every known attack, and leads home', async ({ page }) => {
  const isMissing = /: 404 for |status of 404/;
  await expectQuiet(
    page,
    async () => {
      for (const text of short) {
        await page.goto(`missing/${encodeURIComponent(text.toWellFormed())}`);
        await expect(page.getByRole('link', { name: 'Start page' })).toHaveAttribute(
          'href',
          /^http:\/\/localhost:\d+\/$/,
        );
        await expect(page.getByLabel('Search the guide')).not.toHaveValue(/[<>"'&]/);
      }
    },
    isMissing,
  );
});
