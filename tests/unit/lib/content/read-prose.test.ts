import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { MARKDOWN_FEATURES } from '../../../../src/integrations/read-content.ts';
import { readProse } from '../../../../src/lib/content/read-prose.ts';

const read = (text: string, firstLine = 1) =>
  readProse(mdxToMdast(text, { features: MARKDOWN_FEATURES }), firstLine);

test('headings, figures, citations, links and components are found with the line of the file', () => {
  const prose = read(
    [
      '## One {#one}',
      '',
      'A <Figure id="a" /> and [a link](/role/).<Cite id="b" />',
      '',
      '### Two *ways* {#two}',
      '',
      '<Figure id="c" short />',
    ].join('\n'),
    10,
  );
  expect(prose.headings).toEqual([
    { line: 10, depth: 2, id: 'one', text: 'One' },
    { line: 14, depth: 3, id: 'two', text: 'Two ways' },
  ]);
  expect(prose.figures).toEqual([
    { line: 12, id: 'a', short: false, section: 'one' },
    { line: 16, id: 'c', short: true, section: 'one' },
  ]);
  expect(prose.cites).toEqual([{ line: 12, id: 'b' }]);
  expect(prose.links).toEqual([{ line: 12, url: '/role/' }]);
  expect(prose.elements.map(({ name }) => name)).toEqual(['Figure', 'Cite', 'Figure']);
  expect(prose.problems).toEqual([]);
});

test('amounts count in every artefact that is not marked as illustrative', () => {
  const amounts = (attributes: string) =>
    read(`<Artefact caption="A run"${attributes}>\n\nIt cost $5.\n\n</Artefact>`).amounts.map(
      ({ text }) => text,
    );
  expect(amounts('')).toEqual(['$5']);
  expect(amounts(' illustrative')).toEqual([]);
});
