/**
 * @param text what somebody wrote
 * @param candidates what they may have meant
 * @param count how many to return at most
 * @param least likeness below which a candidate is left out: 0 shares nothing, 1 is made of the same pairs
 * @returns the most similar candidates first, by the pairs of letters they share (Dice’s coefficient)
 */
export function nearest(text: string, candidates: readonly string[], count: number, least = 0): string[] {
  const wanted = pairsOf(text);
  const likeness = (candidate: string) => {
    const pairs = pairsOf(candidate);
    const shared = [...pairs].filter((pair) => wanted.has(pair)).length;
    return (2 * shared) / (pairs.size + wanted.size || 1);
  };
  return candidates
    .map((candidate) => ({ candidate, score: likeness(candidate) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));
}
