import type { GuideData } from '../lib/data-export/list-items.ts';
import { getAspects, getFigures, getRoles, getSources, getSteps, getTerms } from './guide.ts';

/** All content that is published as data. */
export async function getGuideData(): Promise<GuideData> {
  const [roles, aspects, steps, figures, terms, sources] = await Promise.all([
    getRoles(),
    getAspects(),
    getSteps(),
    getFigures(),
    getTerms(),
    getSources(),
  ]);
  return { roles, aspects, steps, figures, terms, sources };
}
