import { withoutDiacritics } from '../kernel/fold-czech.ts';
import { isBlank } from '../kernel/is-blank.ts';
import { COOPERATION_DAYS, isWithin, type LocalDate } from '../kernel/local-date.ts';
import { MOST_CROWNS } from '../kernel/most-crowns.ts';
import type { Problem } from '../kernel/result.ts';
import type { PlanContent, PlanMeasure, PlanObjective } from './plan-content.ts';

/** What surrounds the text of a plan. */
export interface PlanContext {
  /** The only area a thematic action plan may speak of; `null` for a plan of social inclusion. */
  readonly planAreaId: string | null;
  readonly thematicAreaIds: { has(id: string): boolean };
  /** Codes of target groups that a measure may name: of the catalogue in force, and those the plan already names. */
  readonly targetGroups: { has(code: string): boolean };
}

/**
 * What is wrong with the text of a plan even as a draft: days reversed or implausible, an objective or measure without a
 * title, a measure without an implementer, one named twice, an estimate that is no amount, an unknown area or target group,
 * in a thematic action plan a measure of another area. What may still be added before approval is no fault of a draft.
 *
 * Source: issue 5 §3 and its bad input; "opatření with terms and responsible implementers" (domain.md §3, S39).
 *
 * Errors: `plan.*`, `measure.*`, `validation.required`, each with its field (`objectives.0.measures.1.implementer` …).
 *
 * @example planDraftProblems(content, context) // [{ code: 'measure.without-implementer', field: 'objectives.0.measures.0.implementer' }]
 */
export function planDraftProblems(content: PlanContent, context: PlanContext): Problem[] {
  const { validFrom, validTo, objectives } = content;
  const titles = objectives.map(({ title }) => withoutDiacritics(title));
  return [
    ...dayProblems('validFrom', validFrom),
    ...dayProblems('validTo', validTo),
    ...reversed(validFrom, validTo, 'plan.validity-reversed', 'validTo'),
    ...objectives.flatMap((objective, index) => objectiveProblems(objective, `objectives.${index}`, context)),
    ...repeated(titles, 'plan.objective-twice', (index) => `objectives.${index}.title`),
  ];
}

function objectiveProblems(objective: PlanObjective, field: string, context: PlanContext): Problem[] {
  const titles = objective.measures.map(({ title }) => withoutDiacritics(title));
  return [
    ...required(`${field}.title`, objective.title),
    ...objective.measures.flatMap((measure, index) => measureProblems(measure, `${field}.measures.${index}`, context)),
    ...repeated(titles, 'measure.twice', (index) => `${field}.measures.${index}.title`),
  ];
}

function measureProblems(measure: PlanMeasure, field: string, context: PlanContext): Problem[] {
  const { startsOn, endsOn, implementer } = measure;
  return [
    ...required(`${field}.title`, measure.title),
    ...(isBlank(implementer) ? [{ code: 'measure.without-implementer', field: `${field}.implementer` } as const] : []),
    ...dayProblems(`${field}.startsOn`, startsOn),
    ...dayProblems(`${field}.endsOn`, endsOn),
    ...reversed(startsOn, endsOn, 'measure.period-reversed', `${field}.endsOn`),
    ...budgetProblems(measure, field),
    ...areaProblems(measure, field, context),
    ...targetGroupProblems(measure, field, context),
  ];
}

function budgetProblems({ budgetCrowns }: PlanMeasure, field: string): Problem[] {
  if (budgetCrowns === null) return [];
  const isAmount = Number.isInteger(budgetCrowns) && budgetCrowns >= 0 && budgetCrowns <= MOST_CROWNS;
  return isAmount ? [] : [{ code: 'budget.out-of-range', field: `${field}.budgetCrowns` }];
}

function areaProblems({ thematicAreaId }: PlanMeasure, field: string, context: PlanContext): Problem[] {
  if (thematicAreaId === null) return [];
  const at = `${field}.thematicAreaId`;
  if (!context.thematicAreaIds.has(thematicAreaId)) return [{ code: 'description.area-unknown', field: at }];
  const isOther = context.planAreaId !== null && thematicAreaId !== context.planAreaId;
  return isOther ? [{ code: 'measure.of-other-area', field: at }] : [];
}

function targetGroupProblems({ targetGroups }: PlanMeasure, field: string, context: PlanContext): Problem[] {
  const at = `${field}.targetGroups`;
  const unknown = targetGroups.find((code) => !context.targetGroups.has(code));
  if (unknown !== undefined) return [{ code: 'measure.target-group-unknown', field: at, params: { code: unknown } }];
  return new Set(targetGroups).size < targetGroups.length ? [{ code: 'validation.duplicate', field: at }] : [];
}

function dayProblems(field: string, on: LocalDate | null): Problem[] {
  const { startsOn: from, endsOn: to } = COOPERATION_DAYS;
  if (on === null || isWithin(on, COOPERATION_DAYS)) return [];
  return [{ code: 'date.out-of-range', field, params: { from, to } }];
}

function reversed(
  startsOn: LocalDate | null,
  endsOn: LocalDate | null,
  code: 'plan.validity-reversed' | 'measure.period-reversed',
  field: string,
): Problem[] {
  return startsOn !== null && endsOn !== null && endsOn < startsOn ? [{ code, field, params: { startsOn } }] : [];
}

function repeated(
  titles: readonly string[],
  code: 'plan.objective-twice' | 'measure.twice',
  fieldOf: (index: number) => string,
): Problem[] {
  return titles.flatMap((title, index) =>
    title !== '' && titles.indexOf(title) < index ? [{ code, field: fieldOf(index) }] : [],
  );
}

function required(field: string, value: string): Problem[] {
  return isBlank(value) ? [{ code: 'validation.required', field }] : [];
}
