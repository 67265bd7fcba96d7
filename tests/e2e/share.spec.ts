import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { SITE } from '../../src/site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** How citations of this edition begin. */
const bibtex = (part: string) =>
  new RegExp(`^@misc\\{${SITE.name.toLowerCase().replace(/[^a-z\d]+/g, '-')}${part},\n`);

const dist = join(import.meta.dirname, '../../dist');
const panel = (page: Page) => page.getByRole('dialog', { name: /^Share or cite: / });
const press = (page: Page, name: string) => panel(page).getByRole('button', { name }).click();
const status = (page: Page) => panel(page).getByRole('status');
const shown = (page: Page) => panel(page).getByLabel('Text to copy');
const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function openPart(page: Page, address: string, id: string): Promise<void> {
  await page.goto(address);
  await page.locator(`main a[data-permalink][href="#${id}"]`).click();
  await expect(panel(page)).toBeVisible();
}

test('a permalink goes to its section and offers it, and copying the link is confirmed', async ({ page }) => {
  await openPart(page, 'role/', 'definition');
  await expect(page).toHaveURL(/\/role\/#definition$/);
  await expect(panel(page)).toHaveAccessibleName('Share or cite: Definition');
  await expect(panel(page).getByRole('button', { name: 'Copy link' })).toBeFocused();

  await press(page, 'Copy link');
  await expect(status(page)).toHaveText('Link copied.');
  expect(await readClipboard(page)).toMatch(/^http:\/\/localhost:\d+\/role\/#definition$/);
  await expect(shown(page)).toHaveValue(/#definition$/);
});

test('a section is copied as Markdown with its notes and complete addresses', async ({ page }) => {
  await openPart(page, 'role/', 'definition');
  await press(page, 'Copy as Markdown');
  await expect(status(page)).toHaveText('Markdown copied.');
  const markdown = await readClipboard(page);
  expect(markdown).toMatch(/^## \[Definition\]\(http:\/\/localhost:\d+\/role\/#definition\)\n/);
  expect(markdown).toMatch(/^\[\^aie-book\]: \[/m);
  expect(markdown).not.toContain('](.');
  expect(markdown).not.toContain('[Not only models]');
});

test('a section is cited as text and as BibTeX, with the day it was checked', async ({ page }) => {
  await openPart(page, 'role/', 'definition');
  await press(page, 'Copy citation');
  await expect(status(page)).toHaveText('Citation copied.');
  const citation = await readClipboard(page);
  expect(citation.startsWith(`${SITE.copyright} (`)).toBe(true);
  expect(citation).toContain(`). “Definition”, in “What an AI engineer is”. ${SITE.name}. Last checked `);
  expect(citation).toMatch(/ Last checked \d+ \w+ \d{4}\. http\S+\/role\/#definition$/);
  await press(page, 'Copy BibTeX');
  await expect(status(page)).toHaveText('BibTeX copied.');
  expect(await readClipboard(page)).toMatch(bibtex(':role:definition'));
  expect(await readClipboard(page)).toMatch(/note = \{Last checked \d{4}-\d\d-\d\d\}/);
});

test('a whole page is copied and cited too', async ({ page }) => {
  await page.goto('path/programming/?utm_source=elsewhere#build');
  await page.getByRole('button', { name: 'Share or cite' }).click();
  await press(page, 'Copy as Markdown');
  await expect(status(page)).toHaveText('Markdown copied.');
  expect(await readClipboard(page)).toMatch(
    /^---\ntitle: Programming\n[^]*\naddress: http\S+\/path\/programming\/\n/,
  );
  await press(page, 'Copy link');
  await expect(status(page)).toHaveText('Link copied.');
  expect(await readClipboard(page)).toMatch(/\/path\/programming\/$/);
  await press(page, 'Copy BibTeX');
  await expect(shown(page)).toHaveValue(bibtex(':path-programming'));
});

test('the start page is cited by its title', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Share or cite' }).click();
  await press(page, 'Copy BibTeX');
  await expect(shown(page)).toHaveValue(bibtex(''));
  await expect(shown(page)).toHaveValue(/title = \{\{AI engineer and ML engineer\}\}/);
});

const parts = {
  'a row of the comparison': [
    'compare/',
    'deployment',
    /^\| Aspect \|.*\n\| - \|.*\n\| \[Deployment\]\(http/,
  ],
  'a term': ['glossary/', 'agent', /^- \[\*\*AI agent\*\*\]\(http\S+\/glossary\/#agent\)\n\n {2}“/],
  'a source': ['sources/', 'aie-book', /^- \[\*\*AI Engineering.*\n {2}\S/],
  'a step': ['path/', 'programming', /^### 1\.1 \[Programming\]\(http/],
} as const;

for (const [what, [address, id, markdown]] of Object.entries(parts)) {
  test(`${what} is shared like a section`, async ({ page }) => {
    await openPart(page, address, id);
    await expect(page).toHaveURL(new RegExp(`/${address}#${id}$`));
    await press(page, 'Copy as Markdown');
    await expect(status(page)).toHaveText('Markdown copied.');
    expect(await readClipboard(page)).toMatch(markdown);
    await press(page, 'Copy link');
    await expect(status(page)).toHaveText('Link copied.');
    expect(await readClipboard(page)).toMatch(new RegExp(`/${address}#${id}$`));
  });
}

test('Escape closes the panel and returns to what opened it; so does Close', async ({ page }) => {
  await page.goto('role/');
  const permalink = page.getByRole('link', { name: 'Link to Definition' });
  await permalink.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(permalink).toBeFocused();

  const button = page.getByRole('button', { name: 'Share or cite' });
  await button.focus();
  await page.keyboard.press('Enter');
  await press(page, 'Close');
  await expect(panel(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('what opened the panel closes it again, and another permalink takes it over', async ({ page }) => {
  await openPart(page, 'compare/', 'data');
  await page.locator('a[href="#data"]').click();
  await expect(panel(page)).toHaveCount(0);
  await page.locator('a[href="#data"]').click();
  await page.locator('a[href="#ownership"]').click();
  await expect(panel(page)).toHaveAccessibleName(/Ownership|owns/i);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(panel(page)).toHaveCount(0);
});

test('a permalink that is clicked with a modifier key is a link and nothing else', async ({
  page,
  context,
}) => {
  await page.goto('role/');
  const permalink = page.getByRole('link', { name: 'Link to Definition' });
  const opened = context.waitForEvent('page');
  await permalink.click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/\/role\/#definition$/);
  await expect(page).toHaveURL(/\/role\/$/);
  await expect(panel(page)).toHaveCount(0);
});

test('where copying is refused, the text is shown and selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await openPart(page, 'role/', 'definition');
  await press(page, 'Copy citation');
  await expect(status(page)).toHaveText(/did not allow copying.*selected/);
  await expect(shown(page)).toBeFocused();
  const selected = await shown(page).evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toContain('“Definition”, in “What an AI engineer is”');
});

test('where the Markdown text cannot be loaded, the panel says so', async ({ page }) => {
  await page.route('**/index.md', (route) => route.abort());
  await openPart(page, 'role/', 'definition');
  await press(page, 'Copy as Markdown');
  await expect(status(page)).toHaveText('The Markdown text could not be loaded.');
});

test('where the script cannot be loaded, permalinks stay links, and the button says so and tries again', async ({
  page,
}) => {
  await page.route('**/assets/share.*', (route) => route.abort());
  await page.goto('role/');
  await page.getByRole('link', { name: 'Link to Definition' }).click();
  await expect(page).toHaveURL(/#definition$/);
  await page.getByRole('button', { name: 'Share or cite' }).click();
  const again = page.getByRole('button', { name: 'Could not be loaded: try again' });
  await expect(again).toBeVisible();
  await page.unroute('**/assets/share.*');
  await again.click();
  await expect(panel(page)).toBeVisible();
});

test('nothing is loaded before a reader reaches for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('role/#definition', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /share|\.md$/.test(url))).toEqual([]);
  await page.getByRole('link', { name: 'Link to Definition' }).hover();
  await expect.poll(() => asked.filter((url) => /assets\/share/.test(url)).length).toBe(1);
});

test('from disk a section is shared as link and citation, and Markdown is not offered', async ({ page }) => {
  const address = pathToFileURL(join(dist, 'role/index.html')).href;
  await page.goto(address);
  await page.getByRole('link', { name: 'Link to Definition' }).click();
  await expect(page).toHaveURL(`${address}#definition`);
  await expect(panel(page).getByRole('button', { name: 'Copy as Markdown' })).toHaveCount(0);
  await press(page, 'Copy link');
  await expect(shown(page)).toHaveValue(`${address}#definition`);
  await press(page, 'Copy BibTeX');
  await expect(shown(page)).toHaveValue(bibtex(':role:definition'));
});

test.describe('with a home address', () => {
  test('it is what is copied and cited, wherever the page is read', async ({ page }) => {
    await page.route('**/role/', async (route) => {
      const response = await route.fetch();
      const link = '<link rel="canonical" href="https://example.org/guide/role/">';
      await route.fulfill({ response, body: (await response.text()).replace('</title>', `</title>${link}`) });
    });
    await openPart(page, 'role/', 'definition');
    await press(page, 'Copy link');
    await expect(shown(page)).toHaveValue('https://example.org/guide/role/#definition');
    await press(page, 'Copy citation');
    await expect(shown(page)).toHaveValue(/https:\/\/example\.org\/guide\/role\/#definition$/);
  });
});

for (const width of [320, 360, 820, 1440]) {
  test(`the panel stays inside a window of ${width} px, also with large text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const scale of [1, 2]) {
      for (const opener of ['share-page > button', '#levels a[data-permalink]', '#why a[data-permalink]']) {
        await page.goto('role/');
        await page.evaluate((size) => (document.documentElement.style.fontSize = `${size * 100}%`), scale);
        await page.locator(opener).focus();
        await page.keyboard.press('Enter');
        await press(page, 'Copy BibTeX');
        await expect(shown(page)).toBeVisible();
        const box = await panel(page).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const small = await panel(page)
          .getByRole('button')
          .evaluateAll((buttons) => buttons.filter((b) => b.getBoundingClientRect().height < 24).length);
        expect(small).toBe(0);
      }
    }
  });
}
