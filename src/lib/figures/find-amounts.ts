const NUMBER = String.raw`\d(?:[\d.,]*\d)?`;
const AMOUNT = new RegExp(
  [
    String.raw`${NUMBER}\s?(?:%|per ?cent(?:age points?)?\b)`,
    String.raw`(?:[$£€]|\b(?:USD|EUR|GBP))\s?${NUMBER}(?:[km]\b)?`,
    String.raw`${NUMBER}[km]?\s?(?:(?:thousand|million|billion)\s)?(?:dollars?|pounds?|euros?|USD|GBP|EUR)\b`,
  ].join('|'),
  'gi',
);

/** Numbers that only a figure may print: percentages and amounts of money. */
export function findAmounts(text: string): readonly string[] {
  return [...text.matchAll(AMOUNT)].map(([amount]) => amount);
}
