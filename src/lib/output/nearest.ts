/**
 * @param text what somebody wrote
 * @param candidates what they may have meant
 * @param count how many to return at most
 * @returns the most similar candidates first, by the pairs of letters they share
 */
export function nearest(text: string, candidates: readonly string[], count: number): string[] {
  const wanted = pairsOf(text);
  const similarity = (candidate: string) => {
    const pairs = pairsOf(candidate);
    return [...pairs].filter((pair) => wanted.has(pair)).length / (pairs.size + wanted.size || 1);
  };
  return candidates
    .map((candidate) => ({ candidate, score: similarity(candidate) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));
}
