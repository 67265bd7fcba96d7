import type { Figure } from '../../schemas/figure.ts';

const SYMBOLS = { USD: '$', GBP: '£', EUR: '€' } as const;

/** A value from the file, as exactly as it stands there. */
const given = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
/** A share computed from counts. */
const computed = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const cents = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The number itself. A share is computed from its counts; percent is 0 to 100. */
export function figureValue(figure: Figure): number {
  if (figure.value !== undefined) return figure.value;
  if (figure.numerator === undefined || figure.denominator === undefined) {
    throw new Error(`figure ${figure.id} has neither a value nor counts`);
  }
  const share = (100 * figure.numerator) / figure.denominator;
  return Math.round(share * 10) / 10;
}

/** The number as readers see it: “82.5%”, “$133,080 a year”, “+15%”, “3.7 years”, “1,895,500”. */
export function formatFigure(figure: Figure): string {
  const value = figureValue(figure);
  const sign = figure.signed && value > 0 ? '+' : value < 0 ? '−' : '';
  const size = Math.abs(value);
  const per = figure.per ? ` a ${figure.per}` : '';
  switch (figure.unit) {
    case 'percent':
      return `${sign}${(figure.numerator === undefined ? given : computed).format(size)}%`;
    case 'USD':
    case 'GBP':
    case 'EUR':
      return `${sign}${SYMBOLS[figure.unit]}${(Number.isInteger(size) ? given : cents).format(size)}${per}`;
    case 'count':
      return `${sign}${given.format(size)}`;
    default:
      return `${sign}${given.format(size)} ${size === 1 ? figure.unit.replace(/s$/, '') : figure.unit}`;
  }
}

/** Who was counted, where and when: “738 of 895 adverts found with “AI Engineer”; Built In, five cities; January 2026”. */
export function describeFigure(figure: Figure): string {
  const { numerator, denominator, population, place, period } = figure;
  const count =
    denominator === undefined
      ? ''
      : numerator === undefined
        ? `${given.format(denominator)} `
        : `${given.format(numerator)} of ${given.format(denominator)} `;
  return [`${count}${population}`, place, period].join('; ');
}
