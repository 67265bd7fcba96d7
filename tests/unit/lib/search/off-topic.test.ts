import { expect, test } from 'vitest';
import { decodeOdds, encodeOdds } from '../../../../src/lib/search/number-code.ts';
import { listOdds } from '../../../../src/lib/search/off-topic.ts';

const readOdds = (word: string, onTopic: readonly string[], offTopic: readonly string[]) =>
  listOdds([word], onTopic, offTopic, (term) => term)[0];

const ON_TOPIC = Array.from({ length: 100 }, (_, at) => `train model ${at}`);
const OFF_TOPIC = Array.from({ length: 100 }, (_, at) => `train ticket ${at}`);

test('a word speaks for what it stands in more often', () => {
  expect(readOdds('ticket', ON_TOPIC, OFF_TOPIC)).toBeGreaterThan(1);
  expect(readOdds('model', ON_TOPIC, OFF_TOPIC)).toBeLessThan(-1);
});

test('a word that both have, or neither, says nothing', () => {
  expect(readOdds('train', ON_TOPIC, OFF_TOPIC)).toBeCloseTo(0);
  expect(readOdds('unheard', [...ON_TOPIC, ...ON_TOPIC, ...ON_TOPIC], OFF_TOPIC)).toBeLessThan(1);
});

test('without off-topic queries no word says anything', () => {
  expect(readOdds('model', ON_TOPIC, [])).toBeCloseTo(0);
  expect(readOdds('ticket', ON_TOPIC, [])).toBeCloseTo(0);
});

test('odds are coded as whole numbers within bounds', () => {
  const decoded = [-9, -2.6, 0.4, 2.5, 9].map((odds) => decodeOdds(encodeOdds(odds).charCodeAt(0)));
  expect(decoded).toEqual([-3, -3, 0, 3, 3]);
});
