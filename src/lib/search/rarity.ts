/** How much a word tells that so many of all sections have: the less of them, the more. */
export function rarity(sections: number, withWord: number): number {
  return Math.log(1 + (sections - withWord + 0.5) / (withWord + 0.5));
}
