import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import ReportWays from '../../src/components/reading/ReportWays.astro';

async function render(repository: string, mail: string) {
  const container = await AstroContainer.create();
  const html = await container.renderToString(ReportWays, { props: { repository, mail, name: 'Guide' } });
  return fromHtml(html, { fragment: true });
}

test.each([
  ['https://example.org/guide', '', ['https://example.org/guide/issues/new?title=Mistake%20on%20page%3A%20']],
  ['', 'us@example.org', ['mailto:us@example.org?subject=Mistake%20in%20the%20Guide']],
])('with the repository “%s” and the mail “%s” readers have that way', async (repository, mail, expected) => {
  const tree = await render(repository, mail);
  expect(selectAll('li a', tree).map(({ properties }) => properties['href'])).toEqual(expected);
  expect(select('p', tree)).toBeUndefined();
});

test('an edition without a place for reports says so, and keeps the address of the section', async () => {
  const tree = await render('', '');
  expect(select('h2#report', tree)).toBeDefined();
  expect(select('ul', tree)).toBeUndefined();
  expect(selectAll('p', tree).map((element) => toString(element))).toEqual([
    'This edition takes no reports.',
  ]);
});
