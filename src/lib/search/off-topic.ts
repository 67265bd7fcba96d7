import { countPhrases } from './collect-terms.ts';

/** Counted in addition, so that a word which is rare among the questions proves little. */
const UNSEEN = { onTopic: 5, offTopic: 1 };

/**
 * How much each word speaks for a query that the guide does not answer: the logarithm of how many times likelier it
 * stands in an `offTopic` query than in an `onTopic` one; 0 where there are no `offTopic` queries. For the words of a
 * query their sum is what a naive Bayes classifier says
 * (https://nlp.stanford.edu/IR-book/html/htmledition/naive-bayes-text-classification-1.html).
 */
export function listOdds(
  vocabulary: readonly string[],
  onTopic: readonly string[],
  offTopic: readonly string[],
  toTerm: (word: string) => string,
): number[] {
  const count = (phrases: readonly string[], unseen: number) => {
    const counts = countPhrases(phrases, toTerm);
    return (word: string) => ((counts.get(word) ?? 0) + unseen) / (phrases.length + unseen);
  };
  const [on, off] = [count(onTopic, UNSEEN.onTopic), count(offTopic, UNSEEN.offTopic)];
  return vocabulary.map((word) => (offTopic.length === 0 ? 0 : Math.log(off(word) / on(word))));
}
