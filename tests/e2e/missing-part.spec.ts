import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

const note = (page: Page) => page.locator('main > .missing-part');
const go = (page: Page, hash: string) => page.evaluate((to) => void (location.hash = to), hash);

test('a link to a section that was never there says so and offers the nearest one', async ({ page }) => {
  await page.goto('role/#definitions');
  await expect(note(page)).toHaveText(
    'Your link leads to a part that this page does not have. The nearest is Definition.',
  );
  await expect(note(page)).toHaveRole('status');
  await expect(page.locator('body')).toBeFocused();
  await note(page).getByRole('link', { name: 'Definition' }).click();
  await expect(page).toHaveURL(/#definition$/);
  await expect(note(page)).toHaveCount(0);
  await expect(page.locator('#definition')).toBeInViewport();
});

test('where nothing is like it, the note says that', async ({ page }) => {
  await page.goto('role/#zzz-qqq');
  await expect(note(page)).toHaveText(/does not have\. Nothing here has a name like it\.$/);
  await expect(note(page).getByRole('link')).toHaveCount(0);
});

for (const [address, name] of [
  ['glossary/#hallucinations', 'hallucination'],
  ['compare/#deployments', 'Deployment'],
  ['sources/#aie-books', 'AI Engineering'],
  ['path/#programing', 'Programming'],
] as const) {
  test(`the nearest may be a term, a row, a source or a step: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(note(page).getByRole('link')).toContainText(name);
  });
}

test('the note follows the address while the page is open, and comes into view', async ({ page }) => {
  await page.goto('role/');
  await page.locator('#why').scrollIntoViewIfNeeded();
  await go(page, 'levls');
  await expect(note(page)).toHaveText(/Levels\.$/);
  await expect(note(page)).toBeInViewport();
  await go(page, 'demnition');
  await expect(note(page)).toHaveText(/Definition\.$/);
  await go(page, 'levels');
  await expect(note(page)).toHaveCount(0);
  await expect(page.locator('#levels')).toBeInViewport();
});

test('a link to a part that is there, to the top, or to words of the text gets no note', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const hash of ['', '#', '#definition', '#main', '#:~:text=Definition', '#levels:~:text=Levels']) {
    await page.goto(`role/${hash}`, { waitUntil: 'networkidle' });
    expect(
      asked.filter((url) => /share/.test(url)),
      hash,
    ).toEqual([]);
  }
  await page.goto('role/#nothing-like-this');
  await expect(note(page)).toHaveCount(1);
  for (const hash of ['top', '%64efinition', 'definition:~:text=x']) {
    await go(page, hash);
    await expect(note(page), hash).toHaveCount(0);
    await go(page, 'nothing-like-this');
    await expect(note(page)).toHaveCount(1);
  }
});

test('what the link says is not repeated on the page', async ({ page }) => {
  await page.goto(`role/#${encodeURIComponent('Your account is locked, write to <b>evil</b>')}`);
  await expect(note(page)).toHaveText(/does not have/);
  await expect(page.locator('main')).not.toContainText('account is locked');
});

test('the note is there from disk, too', async ({ page }) => {
  await page.goto(
    `${pathToFileURL(join(import.meta.dirname, '../../dist/role/index.html')).href}#definitions`,
  );
  await expect(note(page)).toContainText('Definition');
});
