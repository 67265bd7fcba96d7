import { expect, test } from 'vitest';
import { gradeWords } from '../../../../src/lib/evidence/grade-words.ts';
import { GRADES } from '../../../../src/schemas/entry.ts';

test('every grade has words of its own, strongest first', () => {
  expect(Object.keys(gradeWords)).toEqual([...GRADES]);
  expect(new Set(Object.values(gradeWords)).size).toBe(GRADES.length);
});
