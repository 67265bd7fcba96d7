import { expect, test } from 'vitest';
import { checkGuide } from '../../../../src/lib/content/check-guide.ts';
import { formatProblems } from '../../../../src/lib/content/problem.ts';
import { ROLE_IDS } from '../../../../src/schemas/roles.ts';
import { buildGuide, problemsAfter, type Draft } from '../../../fixtures/content.ts';

const ROLE = 'content/role/index.mdx';
const ASPECT = 'content/comparison/primary-focus.mdx';

test('sound content has no problems', () => {
  expect(problemsAfter(() => undefined)).toEqual([]);
});

const rename = (fields: Record<string, unknown>, from: string, to: string): void => {
  fields[to] = fields[from];
  Reflect.deleteProperty(fields, from);
};
const checkpointsOf = (step: Record<string, unknown>) => step['checkpoints'] as object[];
const cellsOf = (draft: Draft) => draft.aspect['cells'] as Record<string, Record<string, unknown>>;

const SAY = 'say the number in the text of a page: <Figure id="…" />';
const typed = (text: string, file: string, remedy = 'write <Figure id="…" />'): string =>
  `${file}: “${text}” is typed into prose; put the number into content/figures.yaml and ${remedy}`;

test.each<[string, (draft: Draft) => void, readonly string[]]>([
  [
    'a misspelt field',
    ({ role }) => rename(role, 'answer', 'anwser'),
    [
      `${ROLE} › answer: is missing; add it`,
      `${ROLE} › anwser: there is no such field; correct its spelling or remove it`,
    ],
  ],
  [
    'a misspelt field inside a cell',
    (draft) => rename(cellsOf(draft)['ml-engineer'] ?? {}, 'grade', 'grades'),
    [
      `${ASPECT} › cells.ml-engineer.grade: is missing; add it`,
      `${ASPECT} › cells.ml-engineer.grades: there is no such field; correct its spelling or remove it`,
    ],
  ],
  [
    'a misspelt field in a data file',
    ({ data }) => rename(data.glossary[0] ?? {}, 'aliases', 'alias'),
    ['content/glossary.yaml › token › alias: there is no such field; correct its spelling or remove it'],
  ],
  [
    'an entry without an id in a data file',
    ({ data }) => Reflect.deleteProperty(data.changes[0] ?? {}, 'id'),
    ['content/changes.yaml › entry 1 › id: is missing; add it'],
  ],
  [
    'a field of the wrong kind',
    ({ role }) => (role['keywords'] = 'pay'),
    [`${ROLE} › keywords: write a list`],
  ],
  [
    'text where one of a few words is expected',
    ({ second }) => (second['strand'] = 'hardware'),
    ['content/path/shipping.mdx › strand: write one of: software, models, both'],
  ],
  [
    'an answer that is too long',
    ({ role }) => (role['answer'] = 'word '.repeat(31)),
    [`${ROLE} › answer: answer in 30 words or fewer`],
  ],
  [
    'a date that is not one',
    ({ role }) => (role['checked'] = '2026-13-01'),
    [`${ROLE} › checked: write a date as 2026-11-22`],
  ],
  [
    'a missing cell',
    (draft) => Reflect.deleteProperty(cellsOf(draft), 'data-engineer'),
    [`${ASPECT} › cells.data-engineer: is missing; add it`],
  ],
  [
    'a cell without a source',
    (draft) => ((cellsOf(draft)['ml-engineer'] ?? {})['sources'] = []),
    [`${ASPECT} › cells.ml-engineer.sources: name at least one source, or grade it our-judgement`],
  ],
  [
    'a source that does not exist, in prose',
    ({ bodies }) => (bodies.home = 'Two roles.<Cite id="bok" />'),
    [
      'content/pages/home.mdx › line 1: there is no source “bok” in content/sources.yaml; add it or correct the id',
    ],
  ],
  [
    'an id that is used twice',
    ({ data }) => data.sources.push({ ...data.sources[0] }),
    ['content/sources.yaml › book: this id is used twice; give one of them another id'],
  ],
  [
    'a figure that does not exist',
    ({ bodies }) => (bodies.duty = 'Many: <Figure id="ads-pyton" />.'),
    [
      'content/responsibilities/ethics.mdx › line 1: there is no figure “ads-pyton” in content/figures.yaml; add it or correct the id',
    ],
  ],
  [
    'a figure that does not exist, in front matter',
    ({ aspect }) => (aspect['change'] = 'Fewer than [[ads-pyton]].'),
    [`${ASPECT} › change: there is no figure “ads-pyton” in content/figures.yaml; add it or correct the id`],
  ],
  [
    'a misspelt figure mark',
    (draft) =>
      ((cellsOf(draft)['ml-engineer'] ?? {})['detail'] =
        'First [[ads_python]], then [[ads-python | short]], [[ads-python] and ads-python]].'),
    ['[[ads_python]]', '[[ads-python | short]]', '[[', ']]'].map(
      (mark) => `${ASPECT} › cells.ml-engineer.detail: “${mark}” is no figure; write [[id]] or [[id|short]]`,
    ),
  ],
  [
    'a figure mark in a field that is printed as it stands',
    ({ role, data }) => {
      role['answer'] = 'Many list Python: [[ads-python]].';
      (data.changes[0] ?? {})['why'] = 'We recounted [[ads-python]].';
    },
    [`${ROLE} › answer`, 'content/changes.yaml › 2026-11-24-first.why'].map(
      (place) =>
        `${place}: “[[ads-python]]” is printed here as it stands; say the number in the text of a page: <Figure id="…" />`,
    ),
  ],
  [
    'a figure mark in prose',
    ({ bodies }) =>
      (bodies.home =
        'Many list\nPython: [[ads-python]].\n\n| a | b |\n| - | - |\n| [[x | d |\n\n<Artefact caption="[[y]]" />'),
    ['line 1: “[[ads-python]]”', 'line 6: “[[”', 'line 8: “[[y]]”'].map(
      (mark) =>
        `content/pages/home.mdx › ${mark} is printed as it stands; write <Figure id="…" /> for a figure, and brackets of code in backticks`,
    ),
  ],
  [
    'a short figure whose sample was not told before in its section',
    ({ bodies }) =>
      (bodies.role =
        '## One {#one}\n\n<Figure id="ads-python" />\n\n## Two {#two}\n\nAgain <Figure id="ads-python" short />.'),
    [
      `${ROLE} › line 7: print “ads-python” in full: no figure of the same population, place and period stands before it in this section`,
    ],
  ],
  [
    'a term that does not exist',
    ({ bodies }) => (bodies.home = 'See [tokens](/glossary/#tokens).'),
    [
      'content/pages/home.mdx › line 1: there is no term “tokens” in content/glossary.yaml; add it or correct the link',
    ],
  ],
  [
    'two terms with the same form',
    ({ data }) => data.glossary.push({ ...data.glossary[0], id: 'chip', term: 'chip', aliases: ['Tokens'] }),
    ['content/glossary.yaml › chip: “Tokens” also stands for “token”; keep it at one of the two'],
  ],
  [
    'a typed percentage',
    ({ bodies }) => (bodies.home = 'It is 45% of all.'),
    [typed('45%', 'content/pages/home.mdx › line 1')],
  ],
  [
    'a typed sum',
    ({ bodies }) => (bodies.home = 'They pay\n$120k.'),
    [typed('$120k', 'content/pages/home.mdx › line 1')],
  ],
  [
    'a percentage typed into front matter',
    ({ home }) => (home['answer'] = 'It is 45 per cent of all.'),
    [typed('45 per cent', 'content/pages/home.mdx › answer', SAY)],
  ],
  [
    'a percentage typed into a field that prints figures',
    ({ duty }) => ((duty['owner'] as Record<string, unknown>)['others'] = 'About 45% of it.'),
    [typed('45%', 'content/responsibilities/ethics.mdx › owner.others', 'write [[its-id]]')],
  ],
  [
    'a percentage typed into the glossary',
    ({ data }) => ((data.glossary[0] ?? {})['means'] = 'About 75% of a word.'),
    [typed('75%', 'content/glossary.yaml › token.means', SAY)],
  ],
  [
    'a heading without an id',
    ({ bodies }) => (bodies.home = '## Two roles'),
    ['content/pages/home.mdx › line 1: give the heading a permanent id: ## Two roles {#its-id}'],
  ],
  [
    'a heading id that is used twice',
    ({ bodies }) => (bodies.home = '## One {#one}\n\n### Two {#one}'),
    ['content/pages/home.mdx › line 3: the id “one” is used twice on this page; give one another id'],
  ],
  [
    'a heading id with capitals',
    ({ bodies }) => (bodies.home = '## One {#One}'),
    ['content/pages/home.mdx › line 1: write the id “One” in lower-case words and hyphens'],
  ],
  [
    'a first-level heading',
    ({ bodies }) => (bodies.home = '# One {#one}'),
    ['content/pages/home.mdx › line 1: start headings at ##; the title comes from the front matter'],
  ],
  [
    'a fourth-level heading',
    ({ bodies }) => (bodies.home = '#### One {#one}'),
    ['content/pages/home.mdx › line 1: use ## and ### only'],
  ],
  [
    'a link without its closing slash',
    ({ bodies }) => (bodies.home = '[Role](/role)'),
    [
      'content/pages/home.mdx › line 1: write the link “/role” from the root with a closing slash, such as /role/#levels; cite outside pages with <Cite>',
    ],
  ],
  [
    'a link to another site',
    ({ bodies }) => (bodies.home = '[Role](https://example.org/)'),
    [
      'content/pages/home.mdx › line 1: write the link “https://example.org/” from the root with a closing slash, such as /role/#levels; cite outside pages with <Cite>',
    ],
  ],
  [
    'an unknown component',
    ({ bodies }) => (bodies.home = '<Chart />'),
    [
      'content/pages/home.mdx › line 1: <Chart> is not one of our components: Figure, Cite, Note, Artefact, ComparisonTable, TitleMap',
    ],
  ],
  [
    'a wrong attribute of a component',
    ({ bodies }) => (bodies.home = '<Note kind="tip" title="Ask">\n\nAsk.\n\n</Note>'),
    [
      'content/pages/home.mdx › line 1 › <Note> › kind: write one of: practice, caution, source',
      'content/pages/home.mdx › line 1 › <Note> › title: there is no such field; correct its spelling or remove it',
    ],
  ],
  [
    'a missing attribute',
    ({ bodies }) => (bodies.home = 'Two roles.<Cite />\n\n<Artefact>\n\nA list.\n\n</Artefact>'),
    [
      'content/pages/home.mdx › line 1 › <Cite> › id: is missing; add it',
      'content/pages/home.mdx › line 3 › <Artefact> › caption: is missing; add it',
    ],
  ],
  [
    'an attribute that is code',
    ({ bodies }) => (bodies.home = '<Note kind={more} {...more}>\n\nAsk.\n\n</Note>'),
    [
      'content/pages/home.mdx › line 1 › <Note> › kind: write one of: practice, caution, source',
      'content/pages/home.mdx › line 1 › <Note> › { … }: there is no such field; correct its spelling or remove it',
    ],
  ],
  [
    'a role or an aspect that does not exist, in a table',
    ({ bodies }) =>
      (bodies.home = '<ComparisonTable roles="ai-engineer nobody" aspects="primary-focus nope" />'),
    [
      `content/pages/home.mdx › line 1 › <ComparisonTable> › roles.1: write role ids: ${ROLE_IDS.join(', ')}`,
      'content/pages/home.mdx › line 1: there is no aspect “nope” in content/comparison; add it or correct the id',
    ],
  ],
  [
    'a mistake inside an illustrative artefact',
    ({ bodies }) =>
      (bodies.home = [
        '<Artefact caption="A run" illustrative>',
        '## Costs',
        '<Figure id="nope" /> and <Cite id="nope" />.',
        '[[ads-python]] of $5.',
        '</Artefact>',
      ].join('\n\n')),
    [
      'line 7: “[[ads-python]]” is printed as it stands; write <Figure id="…" /> for a figure, and brackets of code in backticks',
      'line 3: give the heading a permanent id: ## Costs {#its-id}',
      'line 5: there is no figure “nope” in content/figures.yaml; add it or correct the id',
      'line 5: there is no source “nope” in content/sources.yaml; add it or correct the id',
    ].map((problem) => `content/pages/home.mdx › ${problem}`),
  ],
  [
    'an import',
    ({ bodies }) => (bodies.home = "import Chart from './chart.js'\n\nText."),
    [
      'content/pages/home.mdx › line 1: remove the import or export: content holds prose and our components only',
    ],
  ],
  [
    'a line of code',
    ({ bodies }) => (bodies.home = 'It is {40 + 5} of all.'),
    ['content/pages/home.mdx › line 1: remove the { … }: content holds no code; write \\{ for a brace'],
  ],
  [
    'a picture',
    ({ bodies }) => (bodies.home = '![Two desks](/desks.png)'),
    ['content/pages/home.mdx › line 1: image is not used in content; see “Write content” in the README'],
  ],
  [
    'a table that sets its alignment',
    ({ bodies }) => (bodies.home = '| a | b |\n| - | -: |\n| c | d |'),
    [
      'content/pages/home.mdx › line 1: write the table’s second row without colons; alignment is the style’s',
    ],
  ],
  [
    'a step that needs a later one',
    ({ first }) => (first['needs'] = [{ step: 'shipping', why: 'Both at once.' }]),
    [
      'content/path/programming.mdx › needs: needs “shipping”, which comes later; change the order of one of the two',
    ],
  ],
  [
    'a step that needs itself',
    ({ first }) => (first['needs'] = [{ step: 'programming', why: 'Practice.' }]),
    ['content/path/programming.mdx › needs: needs itself; remove “programming”'],
  ],
  [
    'a step that needs one that does not exist',
    ({ first }) => (first['needs'] = [{ step: 'reading', why: 'First things first.' }]),
    [
      'content/path/programming.mdx › needs.0.step: there is no “reading” in content/path; add it or correct the id',
    ],
  ],
  [
    'a checkpoint with the id of another one',
    (draft) => (draft.second['checkpoints'] = draft.first['checkpoints']),
    [
      'content/path/shipping.mdx › checkpoints.0.id: “programming-a” is an id of content/path/programming.mdx already; give the newer of the two another one',
      'content/path/shipping.mdx › checkpoints.1.id: “programming-b” is an id of content/path/programming.mdx already; give the newer of the two another one',
    ],
  ],
  [
    'a checkpoint with the id of another one on its page',
    ({ first }) => (checkpointsOf(first)[1] = { id: 'programming-a', text: 'A test passes.' }),
    [
      'content/path/programming.mdx › checkpoints.1.id: “programming-a” is an id of content/path/programming.mdx already; give the newer of the two another one',
    ],
  ],
  [
    'a checkpoint with the id of a step',
    ({ first }) => (checkpointsOf(first)[0] = { id: 'shipping', text: 'A program runs.' }),
    [
      'content/path/programming.mdx › checkpoints.0.id: “shipping” is an id of content/path/shipping.mdx already; give the newer of the two another one',
    ],
  ],
  [
    'two steps with the same order',
    ({ second }) => {
      second['order'] = 1;
      second['needs'] = [];
    },
    [`content/path/shipping.mdx › order: content/path/programming.mdx has the same order; give each its own`],
  ],
  [
    'a stage that does not exist',
    ({ duty }) => (duty['stages'] = ['learning']),
    [
      'content/responsibilities/ethics.mdx › stages: there is no “learning” in content/stages.yaml; add it or correct the id',
    ],
  ],
  [
    'a statement of the article that nothing covers',
    ({ role }) => (role['covers'] as string[]).splice(7, 1),
    [
      `${ROLE} › covers: S8 of the article is answered at /role/; add it to covers, or name another page in content/statements.yaml`,
    ],
  ],
])('%s is reported in words a writer understands', (_, change, expected) => {
  expect(problemsAfter(change)).toEqual(expected);
});

test('a deleted source is missed at every place that names it', () => {
  const problems = problemsAfter(({ data }) => data.sources.pop());
  const missing = 'there is no “book” in content/sources.yaml; add it or correct the id';
  expect(problems).toContain(`${ASPECT} › cells.ai-engineer.sources: ${missing}`);
  expect(problems).toContain(`content/path/programming.mdx › resources.0.source: ${missing}`);
  expect(problems).toContain(`content/responsibilities/ethics.mdx › evidence.0.sources: ${missing}`);
  expect(problems).toContain(`content/figures.yaml › ads-python.source: ${missing}`);
  expect(problems).toContain(`content/glossary.yaml › token.sources: ${missing}`);
  expect(problems).toContain(
    `${ROLE} › line 3: there is no source “book” in content/sources.yaml; add it or correct the id`,
  );
});

test('a page at the address of another entry is reported', () => {
  const guide = buildGuide();
  const copy = guide.entries
    .filter(({ id }) => id === 'home')
    .map((page) => ({ ...page, id: 'path/shipping', file: 'content/pages/path/shipping.mdx' }));
  expect(checkGuide({ ...guide, entries: [...guide.entries, ...copy] })).toEqual([
    {
      file: 'content/pages/path/shipping.mdx',
      place: 'file name',
      message: 'content/path/shipping.mdx has the same address; rename one of the two',
    },
  ]);
});

test('nothing is said about what a file that cannot be read may hold', () => {
  const without = (files: readonly string[], change: (draft: Draft) => unknown) =>
    problemsAfter((draft) => {
      change(draft);
      for (const file of files) draft.unread.add(file);
    });
  const dataFiles = ['sources', 'stages', 'figures', 'glossary'] as const;
  expect(
    without(
      dataFiles.map((name) => `content/${name}.yaml`),
      ({ data }) => dataFiles.forEach((name) => data[name].splice(0)),
    ),
  ).toEqual([]);
  expect(
    without([ROLE], ({ role, bodies }) => {
      for (const field of Object.keys(role)) Reflect.deleteProperty(role, field);
      bodies.role = '## Definition';
    }),
  ).toEqual([]);
  expect(without(['content/statements.yaml'], ({ data }) => data.statements.splice(0))).toEqual([]);
  expect(without(['content/changes.yaml'], ({ bodies }) => (bodies.home = '## One'))).toEqual([
    'content/pages/home.mdx › line 1: give the heading a permanent id: ## One {#its-id}',
  ]);
});

test('all mistakes of all files are listed at once, grouped by file', () => {
  const guide = buildGuide(({ role, bodies, data }) => {
    Reflect.deleteProperty(role, 'title');
    bodies.role = '## Definition\n\nIt is 45%.';
    (data.figures[0] ?? {})['source'] = 'bok';
  });
  expect(formatProblems(checkGuide(guide))).toBe(
    [
      'The content has 4 problems:',
      '',
      'content/figures.yaml',
      '  ads-python.source: there is no “bok” in content/sources.yaml; add it or correct the id',
      '',
      ROLE,
      '  title: is missing; add it',
      '  line 1: give the heading a permanent id: ## Definition {#its-id}',
      '  line 3: “45%” is typed into prose; put the number into content/figures.yaml and write <Figure id="…" />',
    ].join('\n'),
  );
});

test.each([
  [
    'an illustrative artefact',
    '<Artefact caption="A run" illustrative>\n\nIt cost $5 and saved 45%.\n\n</Artefact>',
  ],
  ['code', '`45%` and `[[1, 2]]`\n\n<Artefact caption="A price">\n\n```text\n[[5]]: $5\n```\n\n</Artefact>'],
])('%s may show made-up numbers', (_, body) => {
  expect(problemsAfter(({ bodies }) => (bodies.home = body))).toEqual([]);
});

test('figures may stand in every field that pages print with them', () => {
  const mark = 'As [[ads-python]] and [[ads-python|short]].';
  const problems = problemsAfter((draft) => {
    const { aspect, duty, first } = draft;
    Object.assign(cellsOf(draft)['ml-engineer'] ?? {}, { text: mark, detail: mark, disagreement: mark });
    aspect['change'] = mark;
    Object.assign(duty['owner'] as object, { 'ai-engineer': mark, others: mark });
    Object.assign(duty['levels'] as object, { starting: [mark, mark] });
    const question = { question: mark, answer: mark, pass: mark, fail: mark };
    Object.assign(first, {
      outcomes: [mark, mark],
      roles: { 'ai-engineer': { weight: 'core', why: mark }, 'ml-engineer': { weight: 'core', why: mark } },
      resources: [
        {
          source: 'book',
          cost: 'free',
          lookFor: mark,
          second: { source: 'book', cost: 'paid', lookFor: mark },
        },
      ],
      questions: [question, question, question],
      enough: mark,
      later: mark,
    });
    Object.assign(first['hours'] as object, { longer: mark });
    draft.second['needs'] = [{ step: 'programming', why: mark }];
  });
  expect(problems).toEqual([]);
});

test('a figure mark stands in no field that a page, a list or a label prints as it stands', () => {
  const mark = 'As [[ads-python]].';
  const problems = problemsAfter((draft) => {
    Object.assign(draft.aspect, { title: mark, question: mark, weightQuestion: mark });
    Object.assign(cellsOf(draft)['ml-engineer'] ?? {}, { items: [mark] });
    draft.duty['label'] = mark;
    (draft.first['checkpoints'] as Record<string, unknown>[]).forEach((check) => (check['text'] = mark));
  });
  expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
    `${ASPECT} › title`,
    `${ASPECT} › question`,
    `${ASPECT} › cells.ml-engineer.items.0`,
    `${ASPECT} › weightQuestion`,
    'content/responsibilities/ethics.mdx › label',
    'content/path/programming.mdx › checkpoints.0.text',
    'content/path/programming.mdx › checkpoints.1.text',
  ]);
});

test('code without a language or a caption is a mistake', () => {
  expect(problemsAfter(({ bodies }) => (bodies.home = '```\nx = 1\ny = 2\n```'))).toEqual([
    'content/pages/home.mdx › code “x = 1”: write its language behind the three backticks: text, python, yaml, json, diff',
    'content/pages/home.mdx › code “x = 1”: put it into <Artefact caption="…">, so that a caption says what it is for',
  ]);
});
