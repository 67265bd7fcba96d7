import type { Grade } from '../../schemas/entry.ts';

/** How the guide names the strength of evidence. */
export const gradeWords: Readonly<Record<Grade, string>> = {
  official: 'Official',
  measured: 'Measured',
  'several-practitioners': 'Several practitioners',
  'one-practitioner': 'One practitioner',
  'our-judgement': 'Our judgement',
};
