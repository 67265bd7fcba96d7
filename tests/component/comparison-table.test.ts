import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import ComparisonTable from '../../src/components/comparison/ComparisonTable.astro';
import RolePicker from '../../src/components/comparison/RolePicker.astro';
import { describeRole } from '../fixtures/roles.ts';

const roles = [
  describeRole('ai-engineer', 'AI engineer', 'ai'),
  describeRole('ml-engineer', 'ML engineer', 'ml'),
  describeRole('data-engineer', 'Data engineer'),
];
const cell = (text: string, ...items: readonly string[]) => ({
  text,
  items: [...items],
  detail: 'Counted.',
  grade: 'official' as const,
  sources: ['book'],
});
const aspects = [
  {
    id: 'tech-stack',
    title: 'Languages',
    cells: {
      'ai-engineer': cell('Mostly Python.', 'Python', 'TypeScript', 'SQL'),
      'ml-engineer': cell('Nearly all Python.', 'Python', 'SQL'),
      'data-engineer': cell('SQL first.', 'SQL'),
    },
  },
  {
    id: 'pay',
    title: 'Pay',
    cells: { 'ai-engineer': cell('High.'), 'ml-engineer': cell('High.'), 'data-engineer': cell('Good.') },
  },
];

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});
async function renderTable(count: number, props: Record<string, unknown> = {}) {
  const html = await container.renderToString(ComparisonTable, {
    props: { roles: roles.slice(0, count), aspects, ...props },
  });
  return fromHtml(html, { fragment: true });
}
const texts = (selector: string, tree: Parameters<typeof selectAll>[1]) =>
  selectAll(selector, tree).map((element) => toString(element).replace(/\s+/g, ' ').trim());

test.each([2, 3])(
  'a table of %i roles has a caption, a head per role and a cell per role and aspect',
  async (count) => {
    const tree = await renderTable(count);
    const heads = selectAll('thead th[scope=col][data-role]', tree);
    expect(heads.map(({ properties }) => properties['dataRole'])).toEqual(
      roles.slice(0, count).map(({ id }) => id),
    );
    expect(select('table[data-comparison]', tree)?.properties['dataColumns']).toBe(String(count));
    expect(texts('tbody th[scope=row]', tree)).toEqual(['Languages', 'Pay']);
    for (const row of selectAll('tbody tr', tree)) expect(selectAll('td', row)).toHaveLength(count);
  },
);

test('the caption names the roles and counts the aspects', async () => {
  expect(texts('caption', await renderTable(2))).toEqual([
    'AI engineer and ML engineer compared on 2 aspects',
  ]);
  expect(texts('caption', await renderTable(3))).toEqual([
    'AI engineer, ML engineer and Data engineer compared on 2 aspects',
  ]);
});

test('an item that every role of the table has is marked as shared, in words too', async () => {
  expect(texts('li.shared', await renderTable(2))).toEqual([
    'Python (shared)',
    'SQL (shared)',
    'Python (shared)',
    'SQL (shared)',
  ]);
  expect(texts('li.shared', await renderTable(3))).toEqual(['SQL (shared)', 'SQL (shared)', 'SQL (shared)']);
});

test('the key to shared items stands only below a table that has some', async () => {
  expect(texts('.key', await renderTable(2))).toEqual(['Printed in both inks Both roles have it.']);
  expect(texts('.key', await renderTable(3))).toEqual(['Printed in both inks Every role has it.']);
  expect(texts('.key', await renderTable(2, { aspects: aspects.slice(1) }))).toEqual([]);
});

test('rows carry the ids of the aspects only where the table is the page’s subject', async () => {
  const subject = await renderTable(2, { subject: true });
  expect(selectAll('tbody tr', subject).map(({ properties }) => properties['id'])).toEqual([
    'tech-stack',
    'pay',
  ]);
  expect(selectAll('tbody a[data-permalink]', subject).map(({ properties }) => properties['href'])).toEqual([
    '#tech-stack',
    '#pay',
  ]);

  const elsewhere = await renderTable(2);
  expect(selectAll('[id]', elsewhere)).toEqual([]);
  expect(select('tbody th a', elsewhere)?.properties['href']).toBe(
    '/compare/ai-engineer-vs-ml-engineer/#tech-stack',
  );
});

test('each cell cites its sources and names its role for narrow screens', async () => {
  const [first] = selectAll('tbody td', await renderTable(2));
  if (!first) throw new Error('the table has no cell');
  expect(select('a[data-source=book]', first)?.properties['href']).toBe('/sources/#book');
  expect(texts('.lab', first)).toEqual(['AI engineer']);
});

test('a role that a reader may add has its column, its evidence and no share in the inks', async () => {
  const tree = await renderTable(2, { more: roles.slice(2) });
  expect(texts('thead th[data-more]', tree)).toEqual(['Data engineer']);
  expect(texts('td[data-more=data-engineer] p', tree)).toEqual([
    'SQL first. source Official',
    'Good. source Official',
  ]);
  expect(selectAll('[data-more] .shared', tree)).toEqual([]);
  expect(texts('li.shared', tree)).toContain('SQL (shared)');
  expect(texts('caption', tree)).toEqual([
    'AI engineer and ML engineer, and the roles you add, compared on 2 aspects',
  ]);
});

test('the picker has a named box for each role that can be added', async () => {
  const html = await container.renderToString(RolePicker, { props: { roles: roles.slice(2) } });
  const tree = fromHtml(html, { fragment: true });
  expect(texts('legend', tree)).toEqual(['Add a role to compare']);
  expect(texts('label', tree)).toEqual(['Data engineer']);
  expect(select('label input', tree)?.properties['id']).toBe('with-data-engineer');
});
