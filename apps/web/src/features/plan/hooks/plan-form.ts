import {
  isLocalDate,
  parseCrowns,
  planDraftProblems,
  planProblems,
  type LocalDate,
  type PlanContent,
  type PlanContext,
  type PlanMeasure,
} from '@rssz/domain';
import type { Problem } from '../../../shared/api/types.ts';

/** A plan while it is being written: days and amounts as they are typed. */
export interface PlanForm {
  summary: string;
  validFrom: string;
  validTo: string;
  objectives: readonly ObjectiveForm[];
}

export interface ObjectiveForm {
  readonly objectiveKey: string;
  readonly title: string;
  readonly description: string;
  readonly measures: readonly MeasureForm[];
}

export interface MeasureForm extends Omit<PlanMeasure, 'startsOn' | 'endsOn' | 'budgetCrowns'> {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly budget: string;
}

export function planFormOf({ summary, validFrom, validTo, objectives }: PlanContent): PlanForm {
  return {
    summary,
    validFrom: validFrom ?? '',
    validTo: validTo ?? '',
    objectives: objectives.map((objective) => ({ ...objective, measures: objective.measures.map(measureFormOf) })),
  };
}

/** A measure as it is typed: the amount in groups of three figures. */
export function measureFormOf({ startsOn, endsOn, budgetCrowns, ...measure }: PlanMeasure): MeasureForm {
  const budget = budgetCrowns === null ? '' : String(budgetCrowns).replace(/\B(?=(\d{3})+$)/g, '\u00A0');
  return { ...measure, startsOn: startsOn ?? '', endsOn: endsOn ?? '', budget };
}

/** What the form says; a day or an amount that is none yet counts as not given. */
export function planContentOf({ summary, validFrom, validTo, objectives }: PlanForm): PlanContent {
  return {
    summary,
    validFrom: dayOf(validFrom),
    validTo: dayOf(validTo),
    objectives: objectives.map((objective) => ({ ...objective, measures: objective.measures.map(measureOf) })),
  };
}

function measureOf({ startsOn, endsOn, budget, ...measure }: MeasureForm): PlanMeasure {
  const crowns = parseCrowns(budget);
  const budgetCrowns = crowns.ok ? crowns.value : null;
  return { ...measure, startsOn: dayOf(startsOn), endsOn: dayOf(endsOn), budgetCrowns };
}

/** What must be mended before the draft can be saved: days and amounts that are none, and the faults of a draft. */
export function planFormProblems(form: PlanForm, context: PlanContext): Problem[] {
  return [...typedProblems(form), ...planDraftProblems(planContentOf(form), context)];
}

/** What is missing or wrong before the plan may be approved. */
export function missingInPlan(form: PlanForm, context: PlanContext): Problem[] {
  return [...typedProblems(form), ...planProblems(planContentOf(form), context)];
}

function typedProblems({ validFrom, validTo, objectives }: PlanForm): Problem[] {
  return [
    ...dayProblem('validFrom', validFrom),
    ...dayProblem('validTo', validTo),
    ...objectives.flatMap(({ measures }, at) =>
      measures.flatMap(({ startsOn, endsOn, budget }, index) => {
        const field = `objectives.${at}.measures.${index}`;
        const crowns = parseCrowns(budget);
        return [
          ...dayProblem(`${field}.startsOn`, startsOn),
          ...dayProblem(`${field}.endsOn`, endsOn),
          ...(crowns.ok ? [] : [{ ...crowns.error, field: `${field}.budgetCrowns` }]),
        ];
      }),
    ),
  ];
}

function dayProblem(field: string, day: string): Problem[] {
  return day.trim() === '' || isLocalDate(day) ? [] : [{ code: 'date.not-a-date', field }];
}

function dayOf(text: string): LocalDate | null {
  return isLocalDate(text) ? text : null;
}

/** A measure nobody has written yet; its id stays its own over all versions. */
export function emptyMeasure(measureId: string, change: Partial<MeasureForm> = {}): MeasureForm {
  return {
    measureId,
    title: '',
    description: '',
    thematicAreaId: null,
    targetGroups: [],
    targetGroupNote: '',
    implementer: '',
    startsOn: '',
    endsOn: '',
    budget: '',
    indicator: '',
    ...change,
  };
}

export function emptyObjective(objectiveKey: string, title = ''): ObjectiveForm {
  return { objectiveKey, title, description: '', measures: [] };
}
