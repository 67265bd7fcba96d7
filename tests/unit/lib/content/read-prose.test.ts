import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { MARKDOWN_FEATURES } from '../../../../src/integrations/read-content.ts';
import { readProse } from '../../../../src/lib/content/read-prose.ts';

const read = (text: string) => readProse(mdxToMdast(text, { features: MARKDOWN_FEATURES }));

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
  );
  expect(prose.headings).toEqual([
    { line: 1, depth: 2, id: 'one', text: 'One' },
    { line: 5, depth: 3, id: 'two', text: 'Two ways' },
  ]);
  expect(prose.figures).toEqual([
    { line: 3, id: 'a', short: false, section: 'one' },
    { line: 7, id: 'c', short: true, section: 'one' },
  ]);
  expect(prose.cites).toEqual([{ line: 3, id: 'b' }]);
  expect(prose.links).toEqual([{ line: 3, url: '/role/' }]);
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
