import { STOP_WORDS } from './stop-words.ts';
import { PAIR, splitWords, stemWord } from './words.ts';

/** The folded words of a phrase that carry a topic: 'work from home' -> work, home. */
export function listTopics(phrase: string): string[] {
  return splitWords(phrase).filter((word) => !STOP_WORDS.has(word));
}

/**
 * Neighbouring topics joined and marked as pairs: work, home -> '+workhome'. They let a phrase count for more than
 * its words.
 */
export function joinTopics(topics: readonly string[]): string[] {
  return topics.flatMap((word, at) => {
    const next = topics[at + 1];
    return next === undefined ? [] : [stemWord(PAIR + word + next)];
  });
}
