/** Places of the highest scores above 0, best first; of equal scores the earlier. At most `most`. */
export function pickBest(scores: Float64Array, most: number): number[] {
  const best: number[] = [];
  const scoreOf = (place: number | undefined) => (place === undefined ? 0 : (scores[place] ?? 0));
  scores.forEach((score, place) => {
    if (score <= (best.length < most ? 0 : scoreOf(best.at(-1)))) return;
    let at = best.length;
    while (at > 0 && scoreOf(best[at - 1]) < score) at -= 1;
    best.splice(at, 0, place);
    if (best.length > most) best.pop();
  });
  return best;
}
