import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPickedRoles, writePickedRoles } from '../../../../src/lib/comparison/picked-roles.ts';

const known = ['data-scientist', 'software-engineer', 'mlops-engineer'];

test('an address names the roles that are added, in the order of the table', () => {
  expect(readPickedRoles('?with=mlops-engineer,data-scientist', known)).toEqual([
    'data-scientist',
    'mlops-engineer',
  ]);
});

test('words that are no role are ignored', () => {
  expect(readPickedRoles('?with=<b>,astronaut,__proto__,data-scientist', known)).toEqual(['data-scientist']);
  expect(readPickedRoles('?q=data-scientist', known)).toEqual([]);
});

test('the rest of a query stays, and nothing is left where no role is added', () => {
  expect(writePickedRoles('?from=mail&with=data-scientist', ['mlops-engineer'])).toBe(
    '?from=mail&with=mlops-engineer',
  );
  expect(writePickedRoles('?with=data-scientist', [])).toBe('');
});

test('what is written is read again, whatever stood in the query', () => {
  fc.assert(
    fc.property(fc.string(), fc.subarray(known), (query, picked) => {
      expect(readPickedRoles(writePickedRoles(query, picked), known)).toEqual(picked);
    }),
  );
});
