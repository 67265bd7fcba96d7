import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { findMarks } from '../../src/lib/figures/split-tokens.ts';
import { readContent } from '../../src/integrations/read-content.ts';
import { newestFirst } from '../../src/lib/changes/newest-first.ts';
import type { Change } from '../../src/schemas/change.ts';
import { addressOfLink, pageAt, PAGES } from './read-site.ts';

/** Elements of a page that break a rule, as short text, so that a failure names page and place. */
function broken(rule: (page: (typeof PAGES)[number]) => readonly string[]): readonly string[] {
  return PAGES.flatMap((page) => rule(page).map((place) => `${page.address}: ${place}`));
}
const shown = (element: Element): string =>
  `<${element.tagName}> ${toString(element).replace(/\s+/g, ' ').trim().slice(0, 60)}`;

function doubled(read: (page: (typeof PAGES)[number]) => string): readonly string[] {
  const texts = PAGES.map(read);
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe('every page', () => {
  test('has a title of its own', () => {
    expect(doubled(({ tree }) => toString(select('title', tree) ?? { type: 'root', children: [] }))).toEqual(
      [],
    );
  });

  test('has a description of its own', () => {
    const description = (page: (typeof PAGES)[number]): string =>
      String(select('meta[name=description]', page.tree)?.properties['content'] ?? '');
    expect(doubled(description)).toEqual([]);
    expect(PAGES.filter((page) => description(page).length < 20)).toEqual([]);
  });

  test('has one main part and one h1', () => {
    expect(
      broken(({ tree }) => {
        const counts = [selectAll('main#main', tree).length, selectAll('h1', tree).length];
        return counts.every((count) => count === 1) ? [] : [counts.join(' main, ') + ' h1'];
      }),
    ).toEqual([]);
  });

  test('opens with an answer of thirty words or fewer', () => {
    expect(
      broken(({ tree }) => {
        const first = select('main p.intro, main .answer p, main p.answer', tree);
        if (!first) return ['no answer'];
        const words = toString(first).split(/\s+/).filter(Boolean).length;
        return words > 0 && words <= 30 ? [] : [`${words} words`];
      }),
    ).toEqual([]);
  });

  test('has an id and a permalink on every h2 and h3', () => {
    expect(
      broken((page) =>
        // On /print/ every section of the guide is repeated; its permalink is on its own page.
        (page.address === '/print/' ? [] : selectAll('main h2, main h3', page.tree))
          .filter((heading) => {
            const { id } = heading.properties;
            const link = select('a[data-permalink]', heading);
            return !id || addressOfLink(page, link?.properties['href']) !== `${page.address}#${id}`;
          })
          .map(shown),
      ),
    ).toEqual([]);
  });

  test('has no space before a full stop or a comma', () => {
    expect(
      broken(({ tree }) =>
        selectAll('main p, main li, main td, main dd, main summary, main figcaption', tree)
          .filter((element) => !select('code', element) && /\s[.,;:!?](?:\s|$)/.test(toString(element)))
          .map(shown),
      ),
    ).toEqual([]);
  });

  test('has no style attribute and no inline handler', () => {
    expect(
      broken(({ tree }) => {
        const found: string[] = [];
        visit(tree, 'element', (element) => {
          const names = Object.keys(element.properties).filter((name) => /^(style|on[A-Z]\w*)$/.test(name));
          if (names.length > 0) found.push(`${shown(element)} ${names.join()}`);
        });
        return found;
      }),
    ).toEqual([]);
  });

  test('shows no figure mark that nothing turned into a number', () => {
    const code = /<(script|style|code)\b[\s\S]*?<\/\1>/g;
    expect(broken(({ html }) => findMarks(html.replace(code, '')))).toEqual([]);
  });

  test('leads to no page for wrong addresses', () => {
    expect(
      broken((page) =>
        selectAll('a[href]', page.tree)
          .filter(({ properties }) => addressOfLink(page, properties['href'])?.startsWith('/404.html'))
          .map(shown),
      ),
    ).toEqual([]);
  });
});

test('the changes stand with the newest first, those of one day too', () => {
  const written = readContent(process.cwd()).guide.data.changes as readonly Change[];
  const shown = selectAll('main h2[id^="20"]', pageAt('/changes/').tree).map(
    ({ properties }) => properties['id'],
  );
  expect(shown).toEqual(newestFirst(written).map(({ id }) => id));
});
