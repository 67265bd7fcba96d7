import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../../src/lib/search/build-index.ts';
import { VERSION_ERROR } from '../../../../src/lib/search/open-index.ts';
import { createSearch } from '../../../../src/lib/search/search.ts';
import type { SearchRecord } from '../../../../src/lib/search/record.ts';
import { RECORDS, SYNONYMS } from './fixture.ts';

const index = buildIndex(RECORDS, SYNONYMS);
const search = createSearch(index);
const first = (query: string) => search(query).hits[0]?.url;

describe('words', () => {
  test.each([
    ['fairness', '/role/#fairness'],
    ['fair', '/role/#fairness'],
    ['fairnes', '/role/#fairness'],
    ['pytorch', '/role/#tools'],
    ['pytorh', '/role/#tools'],
    ['bias and fairness', '/role/#fairness'],
    ['salary', '/role/#pay'],
    ['k8s', '/role/#ship'],
    ['do i need a phd', '/role/#degree'],
    ['deployment', '/role/#ship'],
    ['finetuning', '/role/#ship'],
    ['fine tuning', '/role/#ship'],
    ['tensor flow', '/role/#tools'],
    ['pay g', '/compare/ai-engineer-vs-ml-engineer/#pay-gap'],
  ])('“%s” leads to %s', (query, url) => {
    expect(first(query)).toBe(url);
  });

  test.each([
    ['c++', '/role/#tools'],
    ['R', '/role/#tools'],
    ['C#', '/role/#microsoft'],
    ['.net', '/role/#microsoft'],
    ['node.js', '/role/#microsoft'],
    ['nodejs', '/role/#microsoft'],
    ['ci/cd', '/role/#microsoft'],
    ['cicd', '/role/#microsoft'],
  ])('names with signs are found as people type them: %s', (query, url) => {
    expect(first(query)).toBe(url);
  });

  test('a heading beats a mention in the text', () => {
    expect(first('pay')).toBe('/role/#pay');
    expect(first('degree')).toBe('/role/#degree');
  });
});

describe('what readers ask for', () => {
  const record = (url: string, keywords: readonly string[], questions: readonly string[] = []) => ({
    url,
    kind: 'answer' as const,
    page: 'Page',
    area: '',
    heading: url,
    keywords,
    questions,
    text: 'Data, whatever it holds.',
  });
  const find = (query: string, ...records: readonly ReturnType<typeof record>[]) =>
    createSearch(buildIndex(records))(query).hits.map(({ url }) => url);

  test('a keyword that stands alone beats a word of a longer one', () => {
    const part = record('/part/', ['boss wants results']);
    const alone = record('/alone/', ['boss']);
    expect(find('boss', part, alone)).toEqual(['/alone/', '/part/']);
  });

  test('words that say nothing alone tell questions apart', () => {
    const owner = record('/owner/', ['data'], ['who cleans it', 'who prepares the data', 'who collects it']);
    const steps = record('/steps/', ['data'], ['how is it cleaned', 'how do I prepare it', 'how is it kept']);
    expect(find('who does the data', owner, steps)[0]).toBe('/owner/');
    expect(find('how do you do the data', owner, steps)[0]).toBe('/steps/');
  });

  test('a section is found by words that only its questions have', () => {
    const asked = record('/asked/', [], ['what if the bot tells lies', 'my bot lies']);
    const other = record('/other/', [], ['what if the bot is slow', 'slow bot']);
    expect(find('lies', asked, other)).toEqual(['/asked/']);
    expect(find('why does the bot tell lies', other, asked)[0]).toBe('/asked/');
  });

  test('a section that only its questions name is found by a query that asks for more', () => {
    const mentor = record('/mentor/', [], ['how do I train a team', 'train my team', 'train the team']);
    const other = record('/other/', [], ['what about work']);
    expect(find('how do I train a team at work before lunch', other, mentor)[0]).toBe('/mentor/');
  });

  test('words alone are looked for in headings before questions', () => {
    const named = record('/named/', ['speed']);
    const asked = record('/asked/', [], ['how do I raise the speed', 'speed', 'more speed please']);
    expect(find('speed', asked, named)[0]).toBe('/named/');
  });
});

describe('words without a topic', () => {
  const ask = (url: string, question: string) => ({
    ...(RECORDS[0] as SearchRecord),
    url,
    heading: url,
    questions: [`${question} here`, `${question} now`, question],
  });
  const answer = createSearch(buildIndex([ask('/owner/', 'who does what'), ask('/way/', 'how is it')]));

  test.each(['who does what', 'what'])('“%s” is looked for as it is, and as nothing else', (query) => {
    const { hits, fixed, unknown } = answer(query);
    expect(hits[0]?.url).toBe('/owner/');
    expect([...fixed, ...unknown]).toEqual([]);
  });

  test('one of them may be the beginning of a word', () => {
    expect(
      createSearch(buildIndex([ask('/owner/', 'who can'), ask('/canary/', 'what')]))('can').hits[0]?.url,
    ).toBe('/canary/');
  });
});

describe('names', () => {
  const record = (url: string, kind: SearchRecord['kind'], heading: string): SearchRecord => ({
    ...(RECORDS[0] as SearchRecord),
    url,
    kind,
    page: 'Glossary',
    heading,
  });
  const answer = createSearch(
    buildIndex([
      record('/glossary/#drift', 'term', 'Drift'),
      record('/glossary/#interval', 'term', 'Interval'),
      record('/glossary/', 'about', ''),
      record('/interview/', 'answer', 'Interview'),
      record('/interviews/', 'answer', 'Interview again'),
    ]),
  );

  test.each(['glossary', 'glosary'])('“%s” is the page of that name, not a term on it', (query) => {
    expect(answer(query).hits[0]?.url).toBe('/glossary/');
  });

  test('of two words that begin alike the commoner one is meant', () => {
    expect(answer('interv').hits[0]?.url).toBe('/interview/');
  });
});

describe('queries about something else', () => {
  const record = {
    ...(RECORDS[0] as SearchRecord),
    heading: 'Train a model',
    text: 'It can leave at any time.',
  };
  const repeat = (write: (at: number) => string) => Array.from({ length: 60 }, (_, at) => write(at));
  const questions = repeat((at) => `how do I fit a model ${at}`);
  const departures = repeat((at) => `at what time does the train ${at} leave`);
  const isDoubted = (query: string, offTopic: readonly string[]) =>
    createSearch(buildIndex([{ ...record, questions }, ...RECORDS], [], offTopic))(query).isUnsure;

  test('a query whose words rather stand in off-topic queries is doubted', () => {
    expect(isDoubted('when does the train leave', departures)).toBe(true);
    expect(isDoubted('how do I train and fit a model', departures)).toBe(false);
  });

  test('nothing is shown for a query that is hardly about the guide at all', () => {
    const find = (offTopic: readonly string[]) =>
      createSearch(buildIndex([{ ...record, questions }, ...RECORDS], [], offTopic))(
        'at what time can the train leave',
      );
    expect(find(departures).hits).toEqual([]);
    expect(find(departures).total).toBe(0);
    expect(find([]).hits).not.toEqual([]);
  });

  test('a query of nothing but signs finds nothing, and is said to', () => {
    expect(search('???')).toMatchObject({ hits: [], isUnsure: true });
  });

  test('without off-topic queries, only what a section lacks counts', () => {
    expect(isDoubted('when does the train leave', [])).toBe(false);
  });
});

describe('marks', () => {
  test('a known word marks itself, not the words that begin with it', () => {
    expect(search('pay me').matched).toContain('pay');
    const { matched } = createSearch(
      buildIndex([
        ...RECORDS,
        { ...(RECORDS[0] as SearchRecord), url: '/role/#payment', heading: 'Payments' },
      ]),
    )('pay dollars');
    expect([...matched]).toEqual(expect.arrayContaining(['pay', 'dollars']));
    expect(matched).not.toContain('payments');
  });

  test('a word being typed marks the words it begins', () => {
    expect(search('fair').matched).toContain('fairness');
  });
});

describe('two roles', () => {
  const pair = '/compare/ai-engineer-vs-ml-engineer/';

  test.each([
    'AI engineer vs ML engineer',
    'ml engineer or ai engineer',
    'difference between ai and ml engineer',
    'ai engineers versus machine learning engineers',
    'what is the difference between an ai engineer and an mle',
    'compare ai ml',
  ])('“%s” opens the comparison', (query) => {
    expect(first(query)).toBe(pair);
  });

  test('more words lead to the section of the comparison that holds them', () => {
    expect(first('ai engineer vs ml engineer pay')).toBe(`${pair}#pay-gap`);
  });

  test('one role alone opens no comparison', () => {
    expect(first('ai engineer')).toBe('/role/');
  });
});

describe('honesty', () => {
  test('a guess is said', () => {
    expect(search('pytorh').fixed).toEqual([['pytorh', 'pytorch']]);
  });

  test('an unknown word is said beside the results for the others', () => {
    const answer = search('pay pudding');
    expect(answer.hits[0]?.url).toBe('/role/#pay');
    expect(answer.unknown).toEqual(['pudding']);
  });

  test('a best result that holds little of the question is said to be doubtful', () => {
    expect(search('fairness').isUnsure).toBe(false);
    expect(search('degree of doctorate').isUnsure).toBe(false);
    expect(search('pay kubernetes dollars country').isUnsure).toBe(true);
  });

  test.each(['pudding', 'xqzvw gfkjh', '????', '🙂🙂'])('“%s” finds nothing', (query) => {
    expect(search(query).hits).toEqual([]);
  });

  test('words spelt right are not flagged', () => {
    for (const query of ['fairness', 'frameworks', 'ai engineer', 'what do adverts offer']) {
      expect(search(query)).toMatchObject({ fixed: [], unknown: [] });
    }
  });

  test.each(['', '   ', '\n'])('a blank query finds nothing: %j', (query) => {
    expect(search(query).hits).toEqual([]);
  });

  test('a misspelling too far away brings near words instead of results', () => {
    expect(search('frness').near).toEqual(['fairness']);
  });
});

test('an index of another version is refused by name', () => {
  expect(() => createSearch({ ...index, version: index.version + 1 })).toThrow(
    expect.objectContaining({ name: VERSION_ERROR }),
  );
});

test('a damaged index is refused', () => {
  expect(() => createSearch({ ...index, gaps: index.gaps.slice(1) })).toThrow();
});

test('Fuse.js is asked only for words that are not known', () => {
  let asked = 0;
  const counting = createSearch(index, () => (asked += 1));
  counting('fairness');
  expect(asked).toBe(0);
  counting('fairnes');
  expect(asked).toBe(0);
  counting('fairnass');
  expect(asked).toBeGreaterThan(0);
});
