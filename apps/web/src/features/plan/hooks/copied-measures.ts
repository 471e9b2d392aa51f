import type { PlanContent } from '@rssz/domain';
import { emptyObjective, measureFormOf, type ObjectiveForm } from './plan-form.ts';

/** What of a plan may be copied into another: everything, or of a thematic action plan what is of its area or of none. */
export function copyableFrom({ objectives }: PlanContent, areaId: string | null): PlanContent['objectives'] {
  return objectives
    .map((objective) => ({
      ...objective,
      measures: objective.measures.filter(
        ({ thematicAreaId }) => areaId === null || thematicAreaId === null || thematicAreaId === areaId,
      ),
    }))
    .filter(({ measures }) => measures.length > 0);
}

/**
 * The objectives with the chosen measures of another plan added under an objective of the same title, or under one made for
 * them. They are new measures: neither their progress nor their money comes along.
 */
export function withCopied(
  objectives: readonly ObjectiveForm[],
  source: PlanContent['objectives'],
  chosen: ReadonlySet<string>,
  newId: () => string,
): readonly ObjectiveForm[] {
  return source.reduce<readonly ObjectiveForm[]>((grown, { title, description, measures }) => {
    const added = measures
      .filter(({ measureId }) => chosen.has(measureId))
      .map((measure) => ({ ...measureFormOf(measure), measureId: newId() }));
    if (added.length === 0) return grown;
    const home = grown.find((one) => one.title.trim() === title.trim());
    if (!home) return [...grown, { ...emptyObjective(newId(), title), description, measures: added }];
    return grown.map((one) => (one === home ? { ...one, measures: [...one.measures, ...added] } : one));
  }, objectives);
}
