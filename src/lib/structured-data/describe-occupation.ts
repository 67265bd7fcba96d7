import type { MonetaryAmountDistribution, Occupation } from 'schema-dts';
import { describeFigure, figureValue } from '../figures/format-figure.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Role } from '../../schemas/roles.ts';
import type { SiteFacts } from './site-facts.ts';

/**
 * The pay that is named for the two main roles, so that a machine compares like with like: the same board, place and
 * month. Ids from figures.yaml; both count adverts in the United States.
 */
const PAY_FIGURES: Readonly<Partial<Record<Role['id'], string>>> = {
  'ai-engineer': 'ai-pay-interviewstack',
  'ml-engineer': 'ml-pay-interviewstack-may',
};
const PAY_COUNTRY = 'US';

/**
 * A role as a schema.org Occupation: what it does, which skills, how official schemes file it, and what it pays, with
 * who was counted, where and when. Codes are named only where a scheme has one.
 * @param path root-absolute address of the page about the role
 * @param skills names of skills and tools
 * @param figures every figure of the guide
 * @throws when a pay figure does not exist or is no amount of money
 */
export function describeOccupation(
  role: Role,
  path: string,
  skills: readonly string[],
  figures: readonly Figure[],
  site: SiteFacts,
): Occupation {
  const address = site.home + path.slice(1);
  const pay = PAY_FIGURES[role.id];
  return {
    '@type': 'Occupation',
    '@id': `${address}#occupation`,
    name: role.name,
    alternateName: [...role.alsoCalled],
    description: `${role.oneLine} ${role.definingTask}`,
    mainEntityOfPage: address,
    responsibilities: role.owns.join('; '),
    skills: skills.join(', '),
    occupationalCategory: role.codes.filter(isCode).map(({ scheme, code, label }) => ({
      '@type': 'CategoryCode',
      inCodeSet: { '@type': 'CategoryCodeSet', name: scheme },
      codeValue: code,
      ...(label !== undefined && { name: label }),
    })),
    ...(pay !== undefined && {
      occupationLocation: { '@type': 'Country', name: PAY_COUNTRY },
      estimatedSalary: describePay(pay, figures),
    }),
  };
}

function describePay(id: string, figures: readonly Figure[]): MonetaryAmountDistribution {
  const figure = figures.find((candidate) => candidate.id === id);
  if (!figure) throw new Error(`there is no figure “${id}” in content/figures.yaml`);
  if (!/^[A-Z]{3}$/.test(figure.unit) || figure.per === undefined)
    throw new Error(`figure “${id}” is not pay`);
  return {
    '@type': 'MonetaryAmountDistribution',
    name: 'base',
    currency: figure.unit,
    duration: figure.per === 'year' ? 'P1Y' : 'P1M',
    median: figureValue(figure),
    description: `${figure.what}: ${describeFigure(figure)}. ${figure.note ?? ''}`.trim(),
  };
}

/**
 * A code has a digit (15-2051.00, ST1398) or is one word in capitals (MLNG); “none seen” and “own role” are remarks.
 * The number of an exam files a certificate, and no occupation.
 */
function isCode({ scheme, code }: Role['codes'][number]): boolean {
  return (/\d/.test(code) || /^[A-Z]+$/.test(code)) && !/\bcertification\b/i.test(scheme);
}
