import type { Step } from '../../schemas/step.ts';

/** A step as the map needs it. */
interface MapStep {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly answer: string;
  readonly strand: Step['strand'];
  readonly needs: readonly string[];
}

/** A stretch of the path. On a merged stretch both strands run as one. */
export interface MapStage {
  readonly title: Step['stage'];
  readonly number: number;
  readonly isMerged: boolean;
  readonly steps: readonly MapStep[];
}

/**
 * Groups the steps of the path by stage, in the order in which the stages begin.
 * Numbers are “2.1”: the stage, then the step in it.
 */
export function groupSteps(
  steps: readonly {
    readonly id: string;
    readonly data: Pick<Step, 'title' | 'label' | 'answer' | 'stage' | 'strand' | 'needs'>;
  }[],
): readonly MapStage[] {
  const titles = [...new Set(steps.map(({ data }) => data.stage))];
  return titles.map((title, index) => {
    const own = steps.filter(({ data }) => data.stage === title);
    return {
      title,
      number: index + 1,
      isMerged: own.every(({ data }) => data.strand === 'both'),
      steps: own.map(({ id, data }, place) => ({
        id,
        number: `${index + 1}.${place + 1}`,
        title: data.label ?? data.title,
        answer: data.answer,
        strand: data.strand,
        needs: data.needs.map(({ step }) => step),
      })),
    };
  });
}
