import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readEditionPage } from '../../../../src/lib/editions/edition-page.ts';
import { builtPage } from './built-page.ts';

const html = (): string =>
  toHtml(readEditionPage(builtPage, '/role/')?.content ?? { type: 'root', children: [] });

describe('a page for other editions', () => {
  test('knows its title, description, part and the day it was checked', () => {
    expect(readEditionPage(builtPage, '/role/')).toMatchObject({
      address: '/role/',
      title: 'Title of it',
      description: 'Answer: yes.',
      area: 'The role',
      checked: '2026-11-24',
    });
  });

  test('has neither navigation nor controls nor hidden parts', () => {
    for (const word of ['Way', 'Secret', 'Note', 'Go', 'Last checked', 'Back', 'toc-spy', '<nav', '<form']) {
      expect(html()).not.toContain(word);
    }
  });

  test('keeps the notes on its sources and the boxes of a check list', () => {
    expect(html()).toContain('A source');
    expect(html()).toContain('<li id="tick"><input type="checkbox" data-step="tick"><span>Do it</span></li>');
  });

  test('shows what folds on the screen', () => {
    expect(html()).toContain('<p class="summary"><strong>Why?</strong></p><p>Because.</p>');
  });

  test('is not made from a page that robots may not list, or that has no main element', () => {
    const unlisted = builtPage.replace('<head>', '<head><meta name="robots" content="noindex">');
    expect(readEditionPage(unlisted, '/404.html')).toBeUndefined();
    expect(readEditionPage('<p>Text</p>', '/x/')).toBeUndefined();
  });
});
