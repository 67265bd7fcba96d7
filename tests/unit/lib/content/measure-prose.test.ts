import { expect, test } from 'vitest';
import { measureProse, splitSentences } from '../../../../src/lib/content/measure-prose.ts';

test.each([
  ['One sentence. Two? Three!', ['One sentence.', 'Two?', 'Three!']],
  ['It costs 3.5 cents, e.g. for text.', ['It costs 3.5 cents, e.g. for text.']],
  ['Node.js runs it. So does Deno.', ['Node.js runs it.', 'So does Deno.']],
  ['Programs that learn from examples', ['Programs that learn from examples']],
  ['…', []],
])('“%s” is split into sentences', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test('words, the middle and the longest sentence are counted', () => {
  const measure = measureProse(['One two three. One.', 'One two – three four five; six.']);
  expect(measure).toMatchObject({ words: 10, sentences: 3, median: 3 });
  expect(measure.longest).toEqual({ words: 6, text: 'One two – three four five; six.' });
});

test('words in brackets, with signs or with numbers count as one each', () => {
  expect(measureProse(['The model (GPT-4) isn’t C++.']).words).toBe(5);
});

test('longer words and longer sentences are harder to read', () => {
  const easy = measureProse(['The cat sat. The dog ran.']).grade;
  const longer = measureProse(['The cat sat and the dog ran.']).grade;
  const harder = measureProse([
    'Comprehensive organisational considerations notwithstanding, implementation continues.',
  ]);
  expect(easy).toBeLessThan(longer);
  expect(longer).toBeLessThan(harder.grade);
});

test('the grade follows the published formula', () => {
  // Senter and Smith, Automated Readability Index, 1967: 4.71 * letters per word + 0.5 * words per sentence - 21.43.
  expect(measureProse(['The cat sat on the mat.']).grade).toBeCloseTo(4.71 * (17 / 6) + 0.5 * 6 - 21.43, 10);
});

test('a text without words has no grade', () => {
  expect(measureProse(['–'])).toEqual({
    words: 0,
    sentences: 0,
    median: 0,
    longest: { words: 0, text: '' },
    grade: 0,
  });
});
