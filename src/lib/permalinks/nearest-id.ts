/**
 * The id most like the one a reader asked for, by the pairs of letters they share (Dice's coefficient).
 * @returns undefined when none is much like it
 */
export function nearestId(wanted: string, ids: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = 0.3; // Below this the two share too little to be worth an offer: “pay” and “play” share 0.4.
  const asked = pairsOf(wanted);
  for (const id of ids) {
    const own = pairsOf(id);
    const shared = own.filter((pair) => asked.includes(pair)).length;
    const likeness = (2 * shared) / (own.length + asked.length);
    if (likeness > most) [best, most] = [id, likeness];
  }
  return best;
}

function pairsOf(text: string): string[] {
  return [...new Set(Array.from(text.slice(1), (_, at) => text.slice(at, at + 2)))];
}
