import { expect, test, type Page } from '@playwright/test';
import { findViolations } from '../support/axe.ts';

const STATES: Readonly<
  Record<string, { address: string; width: number; reach: (page: Page) => Promise<void> }>
> = {
  'the search dialog with results': {
    address: 'role/',
    width: 1280,
    reach: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('evaluation');
      await expect(page.locator('dialog a[data-result]').first()).toBeVisible();
    },
  },
  'the search dialog on a phone': {
    address: 'role/',
    width: 320,
    reach: async (page) => {
      await page.locator('[data-search-open]').click();
      await page.keyboard.type('pay');
      await expect(page.locator('dialog a[data-result]').first()).toBeVisible();
    },
  },
  'the search dialog without a result': {
    address: 'role/',
    width: 1280,
    reach: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('xqzvw gfkjh');
      await expect(page.getByRole('dialog').getByText('Nothing found')).toBeVisible();
    },
  },
  'the search page with results': {
    address: 'search/?q=evaluation',
    width: 1280,
    reach: async (page) => {
      await expect(page.locator('main a[data-result]').first()).toBeVisible();
    },
  },
  'the menu of a phone': {
    address: 'role/',
    width: 320,
    reach: async (page) => {
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Close menu' })).toBeVisible();
    },
  },
  'the definition of a term': {
    address: 'role/',
    width: 1280,
    reach: async (page) => {
      await page.locator('a[data-term]').first().click();
      await expect(page.getByRole('dialog', { name: 'Definition' })).toBeVisible();
    },
  },
  'the definition of a term on a phone': {
    address: 'role/',
    width: 320,
    reach: async (page) => {
      await page.locator('a[data-term]').first().click();
      await expect(page.getByRole('dialog', { name: 'Definition' })).toBeVisible();
    },
  },
  'the panel to share a page': {
    address: 'role/',
    width: 1280,
    reach: async (page) => {
      await page.getByRole('button', { name: 'Share or cite' }).click();
      await page.getByRole('button', { name: 'Copy BibTeX' }).click();
      await expect(page.getByLabel('Text to copy')).toBeVisible();
    },
  },
  'the panel to share a section on a phone': {
    address: 'role/',
    width: 320,
    reach: async (page) => {
      await page.locator('a[data-permalink][href="#levels"]').click();
      await page.getByRole('button', { name: 'Copy citation' }).click();
      await expect(page.getByLabel('Text to copy')).toBeVisible();
    },
  },
  'the note about a part that is not there': {
    address: 'role/#definitions',
    width: 320,
    reach: async (page) => {
      await expect(page.locator('.missing-part a')).toBeVisible();
    },
  },
  'the note on a source': {
    address: 'role/',
    width: 1280,
    reach: async (page) => {
      await page.locator('.r-body > p > .ref').first().click();
      await expect(page.getByRole('dialog', { name: 'Source' })).toBeVisible();
    },
  },
  'sources in the margin, and code that was copied': {
    address: 'responsibilities/integrating-ai/',
    width: 1440,
    reach: async (page) => {
      await page.locator('figure button').first().click();
      await expect(page.locator('.copied').first()).not.toBeEmpty();
    },
  },
  'a row of the comparison that was linked to': {
    address: 'compare/#deployment',
    width: 1280,
    reach: async (page) => {
      await expect(page.locator('tr:target')).toBeVisible();
    },
  },
  'the comparison with two roles picked': {
    address: 'compare/?with=data-scientist,mlops-engineer',
    width: 1280,
    reach: async (page) => {
      await expect(page.getByRole('columnheader', { name: 'MLOps engineer' })).toBeVisible();
    },
  },
  'the comparison with a role picked on a phone': {
    address: 'compare/',
    width: 320,
    reach: async (page) => {
      await page.getByRole('checkbox', { name: 'Data scientist' }).check();
    },
  },
  'a path with ticked steps': {
    address: 'path/',
    width: 320,
    reach: async (page) => {
      await page.locator('.st input').first().check();
      await expect(page.locator('[data-count]')).toHaveText('1');
    },
  },
};

for (const [name, { address, width, reach }] of Object.entries(STATES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} is accessible in ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await reach(page);
      expect(await findViolations(page)).toEqual([]);
    });
  }
}
