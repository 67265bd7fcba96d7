import { expect, test } from 'vitest';
import { judgeReferences } from '../../../../src/lib/output/judge-references.ts';
import { readPage } from '../../../../src/lib/output/page.ts';

test('every wrong address becomes a problem that shows where it stands, and the page stays as it is', () => {
  const page = readPage(
    'role/index.html',
    '<html data-file="content/role/index.mdx"><a href="/a/">a</a><img src="/b.png" srcset="/b.png 2x"><a href="/c/">c</a>',
  );
  const before = structuredClone(page.tree);
  const problems = judgeReferences(page, ({ address, use }) =>
    address === '/c/' ? undefined : [`a wrong ${use}`, `Mend ${address}.`],
  );
  const shared = { page: 'role/index.html', source: 'content/role/index.mdx' };
  expect(problems).toEqual([
    { ...shared, element: '<a href="/a/">', wrong: 'a wrong link', fix: 'Mend /a/.' },
    { ...shared, element: '<img src="/b.png">', wrong: 'a wrong resource', fix: 'Mend /b.png.' },
    { ...shared, element: '<img srcset="/b.png">', wrong: 'a wrong resource', fix: 'Mend /b.png.' },
  ]);
  expect(page.tree).toEqual(before);
});
