import { withoutDiacritics, type PlanContent, type PlanKind, type Problem } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';

/** The text of a plan that nobody has written yet. */
export const EMPTY_PLAN: PlanContent = { summary: '', validFrom: null, validTo: null, objectives: [] };

/** A head of a plan as somebody wants it. */
export interface PlanHeadDraft {
  readonly kind: PlanKind;
  readonly title: string;
  readonly thematicAreaId: string | null;
}

/**
 * What is wrong with the head of a plan: a title that another plan of the unit has, a thematic action plan without its area,
 * a plan of social inclusion with one, an area that the project does not have.
 *
 * Errors: `validation.required`, `validation.duplicate`, `plan.area-required`, `plan.area-not-allowed`,
 * `description.area-unknown`.
 */
export function planHeadProblems(
  { kind, title, thematicAreaId }: PlanHeadDraft,
  otherTitles: Iterable<string>,
  areas: { has(id: string): boolean },
): Problem[] {
  const problems: Problem[] = [];
  const folded = withoutDiacritics(title);
  if (folded === '') problems.push({ code: 'validation.required', field: 'title' });
  if ([...otherTitles].some((other) => withoutDiacritics(other) === folded)) {
    problems.push({ code: 'plan.title-twice', field: 'title' });
  }
  const field = 'thematicAreaId';
  if (kind === 'tap' && thematicAreaId === null) problems.push({ code: 'plan.area-required', field });
  if (kind === 'psz' && thematicAreaId !== null) problems.push({ code: 'plan.area-not-allowed', field });
  if (thematicAreaId !== null && !areas.has(thematicAreaId)) problems.push({ code: 'description.area-unknown', field });
  return problems;
}

/**
 * The objectives and measures of another plan as the beginning of a new one, under new ids. Into a thematic action plan come
 * only measures of its area and those of none, and only objectives with some.
 */
export function copiedContent({ objectives }: PlanContent, areaId: string | null): PlanContent {
  const copied = objectives.map((objective) => ({
    ...objective,
    objectiveKey: uuidv7(),
    measures: objective.measures
      .filter((one) => areaId === null || one.thematicAreaId === null || one.thematicAreaId === areaId)
      .map((one) => ({ ...one, measureId: uuidv7() })),
  }));
  return { ...EMPTY_PLAN, objectives: copied.filter(({ measures }) => areaId === null || measures.length > 0) };
}
