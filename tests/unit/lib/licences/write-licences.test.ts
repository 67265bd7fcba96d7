import { expect, test } from 'vitest';
import { shippedWorks } from '../../../../src/lib/licences/shipped-works.ts';
import { writeLicences } from '../../../../src/lib/licences/write-licences.ts';

test('the notices name every work with its licence, and end with the licences in full', () => {
  const works = shippedWorks.map((work) => ({ ...work, text: `\n  The terms of ${work.name}.\n\n` }));
  const written = writeLicences('Some Guide', works);
  expect(written.startsWith('Works of others in the Some Guide\n')).toBe(true);
  for (const { name, use, copyright, licence } of shippedWorks) {
    expect(written).toContain(`${name}, for ${use}\n  ${copyright}\n`);
    expect(written).toContain(`\n${name}: ${licence}\n`);
    expect(written).toContain(`The terms of ${name}.\n`);
  }
  expect(written.indexOf('The terms of')).toBeGreaterThan(written.lastIndexOf('https://'));
});
