import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test, vi } from 'vitest';

const FOLDER = 'public/try-both';
// The scripts train for seconds, and for longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const NO_PYTHON = 'Python 3.8 or newer is not installed';

const python = ['python3', 'python'].find((command) => {
  const check = 'import sys; sys.exit(sys.version_info < (3, 8))';
  return spawnSync(command, ['-c', check]).status === 0;
});

const alone = mkdtempSync(join(tmpdir(), 'try-both-'));
afterAll(() => rmSync(alone, { recursive: true, force: true }));

const run = (words: readonly string[], folder = FOLDER, input = '') => {
  const { status, stdout, stderr } = spawnSync(python ?? '', words, { cwd: folder, encoding: 'utf8', input });
  return { status, stdout: stdout.replaceAll('\r\n', '\n'), stderr };
};

const page = readFileSync('content/pages/path/try-both.mdx', 'utf8');

/** What the page quotes: the command after “$ python3”, and the lines below it. */
const quoted = [...page.matchAll(/^```text\n\$ python3 ([^\n]+)\n([\s\S]*?)\n```$/gm)].map(
  ([, command = '', output = '']) => ({ command, output }),
);

test('the page of the two evenings quotes both scripts', () => {
  expect(new Set(quoted.map(({ command }) => command))).toEqual(
    new Set([
      'evening_a.py',
      'evening_a.py worked_checks',
      'evening_b.py',
      'evening_b.py test',
      'evening_b.py random',
    ]),
  );
});

test.for(quoted)('$command prints what the page quotes', ({ command, output }, { skip }) => {
  skip(python === undefined, NO_PYTHON);
  const { status, stdout } = run(command.split(' '));
  expect(status).toBe(0);
  expect(stdout).toContain(`${output}\n`);
});

test('reading a recorded case shows the outputs and keeps our verdict back until it is asked for', ({
  skip,
}) => {
  skip(python === undefined, NO_PYTHON);
  const read = run(['evening_a.py', 'read', '1', '40']).stdout;
  expect(read.match(/^M-\d{3} /gm)).toHaveLength(40);
  expect(read).not.toMatch(/^ +(pass|fail)\./m);
  expect(run(['evening_a.py', 'why', 'M-009']).stdout).toMatch(/fail\. exposed wire/);
});

test('filing by hand asks again after a wrong key, and lists where the agents chose otherwise', ({
  skip,
}) => {
  skip(python === undefined, NO_PYTHON);
  const input = ['nine', ...Array.from({ length: 20 }, () => '3')].join('\n');
  const { stdout, status } = run(['evening_b.py', 'file'], FOLDER, input);
  expect(status).toBe(0);
  expect(stdout.match(/a number from 1 to 6: /g)).toHaveLength(1);
  const agreed = Number(/agree on (\d+) of 20/.exec(stdout)?.[1]);
  expect(stdout.match(/you: delivery, the agent: /g)).toHaveLength(20 - agreed);
});

test('the newest mails stay unread until they are asked for', ({ skip }) => {
  skip(python === undefined, NO_PYTHON);
  expect(run(['evening_b.py']).stdout).not.toMatch(/of 61|missed:/);
});

test.for(['evening_a.py', 'evening_b.py'])(
  '%s answers an unknown word with its commands',
  (script, { skip }) => {
    skip(python === undefined, NO_PYTHON);
    const { status, stderr } = run([script, 'one', 'two', 'three']);
    expect(status).toBe(1);
    expect(stderr).toContain(`python3 ${script}`);
  },
);

test.for(['evening_a.py', 'evening_b.py'])(
  '%s says which file is missing and ends with an error',
  (script, { skip }) => {
    skip(python === undefined, NO_PYTHON);
    rmSync(join(alone, 'mails.csv'), { force: true });
    copyFileSync(join(FOLDER, script), join(alone, script));
    const { status, stderr } = run([script], alone);
    expect(status).toBe(1);
    expect(stderr).toContain(`${script}: mails.csv is missing`);
  },
);

test('the step on machine learning says what a small and a large step do to the second evening', ({
  skip,
}) => {
  skip(python === undefined, NO_PYTHON);
  const told = readFileSync('content/path/machine-learning.mdx', 'utf8');
  const script = readFileSync(join(FOLDER, 'evening_b.py'), 'utf8');
  copyFileSync(join(FOLDER, 'mails.csv'), join(alone, 'mails.csv'));
  const right = ['0.005', '0.5', '50'].map((step) => {
    writeFileSync(join(alone, 'evening_b.py'), script.replace(/(ROUNDS, STEP = 40, )[\d.]+/, `$1${step}`));
    return /^words +(\d+) of 60/m.exec(run(['evening_b.py'], alone).stdout)?.[1];
  });
  const [small, shipped, large] = right;
  expect(told).toContain(
    `${shipped} right as shipped, ${small} with the small step and ${large} with the large one`,
  );
});

test('the data hold 300 mails, and each recorded case belongs to one of them', () => {
  const ids = readFileSync(join(FOLDER, 'mails.csv'), 'utf8').match(/^M-\d{3}(?=,)/gm) ?? [];
  expect(new Set(ids).size).toBe(300);
  const { cases, clauses } = JSON.parse(readFileSync(join(FOLDER, 'recorded-outputs.json'), 'utf8'));
  expect(cases).toHaveLength(40);
  expect(Object.keys(clauses).length).toBeGreaterThan(10);
  for (const recorded of cases) {
    expect(ids).toContain(recorded.mail);
    for (const { verdict, why } of [recorded.v1, recorded.v2]) {
      expect(verdict).toBe(why === '' ? 'pass' : 'fail');
    }
  }
});

test('the archive holds the same files as the folder', () => {
  const archive = unzipSync(readFileSync(join(FOLDER, 'try-both.zip')));
  const names = readdirSync(FOLDER).filter((name) => name !== 'try-both.zip');
  expect(Object.keys(archive).sort()).toEqual(names.map((name) => `try-both/${name}`).sort());
  for (const name of names) {
    expect(
      Buffer.from(archive[`try-both/${name}`] ?? []).equals(readFileSync(join(FOLDER, name))),
      name,
    ).toBe(true);
  }
});
