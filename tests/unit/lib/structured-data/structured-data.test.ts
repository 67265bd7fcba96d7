import { describe, expect, test } from 'vitest';
import { describeArticle } from '../../../../src/lib/structured-data/describe-article.ts';
import { describeDataset } from '../../../../src/lib/structured-data/describe-dataset.ts';
import { describeOccupation } from '../../../../src/lib/structured-data/describe-occupation.ts';
import { describeTerms } from '../../../../src/lib/structured-data/describe-terms.ts';
import { describeWebSite } from '../../../../src/lib/structured-data/describe-web-site.ts';
import { writeGraph } from '../../../../src/lib/structured-data/write-graph.ts';
import { figureSchema } from '../../../../src/schemas/figure.ts';
import { roleSchema } from '../../../../src/schemas/roles.ts';
import { termSchema } from '../../../../src/schemas/term.ts';

const site = {
  name: 'Guide',
  description: 'Two jobs.',
  publisher: 'Us',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  home: 'https://example.org/g/',
};
const page = {
  title: 'Outlook',
  description: 'Answer.',
  path: '/role/outlook/',
  checked: '2026-02-01',
  ancestors: [
    { path: '/', title: 'Home' },
    { path: '/role/', title: 'Role' },
  ],
};
const role = roleSchema.parse({
  id: 'ai-engineer',
  name: 'AI engineer',
  short: 'AI engineer',
  oneLine: 'Builds.',
  definingTask: 'Task.',
  owns: ['prompts', 'cost'],
  doesNotOwn: ['training'],
  alsoCalled: ['LLM engineer'],
  codes: [
    { scheme: 'O*NET', code: '15-1221.00', label: 'Scientists', note: 'n' },
    { scheme: 'SFIA 9', code: 'MLNG', note: 'n' },
    { scheme: 'NOC', code: 'none seen', note: 'n' },
    { scheme: 'GDD', code: 'own role', note: 'n' },
    { scheme: 'A certification', code: 'AI-102', note: 'n' },
  ],
  sources: ['s'],
});
const pay = figureSchema.parse({
  id: 'ai-pay-interviewstack',
  what: 'median posted base pay',
  unit: 'USD',
  value: 145000,
  per: 'year',
  denominator: 680,
  population: 'adverts',
  place: 'A board',
  period: 'May 2026',
  source: 's',
  checked: '2026-02-01',
  recheckBy: '2027-02-01',
});

describe('structured data', () => {
  test('describe a reading page and the way to it', () => {
    const [article, trail] = describeArticle(page, site);
    expect(article).toMatchObject({
      '@type': 'Article',
      headline: 'Outlook',
      url: 'https://example.org/g/role/outlook/',
      dateModified: '2026-02-01',
    });
    expect(trail.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Guide', item: 'https://example.org/g/' },
      { '@type': 'ListItem', position: 2, name: 'Role', item: 'https://example.org/g/role/' },
      { '@type': 'ListItem', position: 3, name: 'Outlook', item: 'https://example.org/g/role/outlook/' },
    ]);
  });

  test('date a page by its last change when that is later than its last check', () => {
    expect(describeArticle({ ...page, changed: '2026-03-01' }, site)[0].dateModified).toBe('2026-03-01');
    expect(describeArticle({ ...page, changed: '2026-01-01' }, site)[0].dateModified).toBe('2026-02-01');
  });

  test('describe a role as an occupation, with codes only where a scheme has one', () => {
    const occupation = describeOccupation(role, '/role/', ['Python'], [pay], site);
    expect(occupation).toMatchObject({
      '@type': 'Occupation',
      name: 'AI engineer',
      responsibilities: 'prompts; cost',
      skills: 'Python',
      occupationLocation: { '@type': 'Country', name: 'US' },
      occupationalCategory: [
        { codeValue: '15-1221.00', name: 'Scientists', inCodeSet: { name: 'O*NET' } },
        { codeValue: 'MLNG' },
      ],
    });
  });

  test('say of pay who was counted, where and when', () => {
    const { estimatedSalary } = describeOccupation(role, '/role/', [], [pay], site) as {
      estimatedSalary: unknown;
    };
    expect(estimatedSalary).toEqual({
      '@type': 'MonetaryAmountDistribution',
      name: 'base',
      currency: 'USD',
      duration: 'P1Y',
      median: 145000,
      description: 'median posted base pay: 680 adverts; A board; May 2026.',
    });
  });

  test('refuse pay that is no amount of money, or that nobody counted', () => {
    expect(() => describeOccupation(role, '/role/', [], [{ ...pay, unit: 'count' }], site)).toThrow(
      'is not pay',
    );
    expect(() => describeOccupation(role, '/role/', [], [], site)).toThrow('no figure');
  });

  test('name no pay for a role without a comparable count', () => {
    const other = describeOccupation({ ...role, id: 'data-engineer' }, '/compare/', [], [pay], site);
    expect(other).not.toHaveProperty('estimatedSalary');
  });

  test('describe each term of the glossary at its address', () => {
    const term = termSchema.parse({ id: 'agent', term: 'AI agent', says: 'S', means: 'M.', sources: ['s'] });
    expect(describeTerms([term], site).hasDefinedTerm).toEqual([
      {
        '@type': 'DefinedTerm',
        '@id': 'https://example.org/g/glossary/#agent',
        termCode: 'agent',
        name: 'AI agent',
        description: 'M.',
        url: 'https://example.org/g/glossary/#agent',
      },
    ]);
  });

  test('describe the data with every file, and the site with its search', () => {
    const file = { path: '/data/roles.json', title: 'Roles', format: 'application/json' };
    expect(describeDataset(page, [file], site).distribution).toEqual([
      {
        '@type': 'DataDownload',
        name: 'Roles',
        encodingFormat: 'application/json',
        contentUrl: 'https://example.org/g/data/roles.json',
      },
    ]);
    expect(JSON.stringify(describeWebSite(site))).toContain('https://example.org/g/search/?q={query}');
    expect(writeGraph([])).toEqual({ '@context': 'https://schema.org', '@graph': [] });
  });
});
