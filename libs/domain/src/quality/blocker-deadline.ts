import { addDays } from '../kernel/date-arithmetic.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { GoalBlockerCode } from './count-shifts.ts';

/** The days of a unit that the deadlines of its judgement go by. */
export interface UnitDates {
  readonly cooperationFrom: LocalDate | null;
  readonly cooperationTo: LocalDate | null;
  /** Since when the unit has chosen its areas; `null` while it has not. */
  readonly chosenFrom: LocalDate | null;
  /** The end agreed in the description. */
  readonly agreedUntil: LocalDate | null;
  /** Planned days of three milestones. */
  readonly plannedDescriptionOn: LocalDate | null;
  readonly plannedEntryAnalysisOn: LocalDate | null;
  readonly plannedFinalEvaluationOn: LocalDate | null;
}

/** The day until which what is missing should be there; an assumption where nobody planned one. */
export interface BlockerDeadline {
  readonly dueOn: LocalDate;
  readonly isAssumption: boolean;
}

/** Days that a unit is given where nothing is planned: to choose its areas, and to be rated for the first time. */
export const blockerDays = { areas: 90, baseline: 60 } as const;

/**
 * The deadline of what blocks the judgement of the goal in a unit: the planned day of the milestone that settles it (the
 * cooperation description, the entry analysis, the final evaluation). Without one it is 90 days from the start of the
 * cooperation for the choice of areas, 60 days from the choice for the baseline, and for a later assessment the end of the
 * cooperation as agreed or recorded, else of the project; these are our assumptions, never later than the project's end. A
 * plan from before the choice does not hold for what was chosen later.
 *
 * Source: issue 3 §5 (what blocks the goal, each with a deadline); the documents set no such day.
 *
 * @example blockerDeadline('baseline-missing', { ...dates, chosenFrom: '2023-03-01' }, project)
 * // { dueOn: '2023-04-30', isAssumption: true }
 */
export function blockerDeadline(
  code: GoalBlockerCode,
  dates: UnitDates,
  project: { readonly startsOn: LocalDate; readonly endsOn: LocalDate },
): BlockerDeadline {
  const planned = plannedFor(code, dates);
  if (planned !== null) return { dueOn: planned, isAssumption: false };
  const assumed = assumedFor(code, dates, project);
  return { dueOn: assumed > project.endsOn ? project.endsOn : assumed, isAssumption: true };
}

function plannedFor(code: GoalBlockerCode, dates: UnitDates): LocalDate | null {
  if (code === 'areas-missing') return dates.plannedDescriptionOn;
  if (code === 'later-assessment-missing') return dates.plannedFinalEvaluationOn;
  const { plannedEntryAnalysisOn: planned, chosenFrom } = dates;
  // A plan from before the criterion was chosen says nothing of it.
  return planned !== null && chosenFrom !== null && planned < chosenFrom ? null : planned;
}

function assumedFor(
  code: GoalBlockerCode,
  dates: UnitDates,
  project: { readonly startsOn: LocalDate; readonly endsOn: LocalDate },
): LocalDate {
  const from = dates.cooperationFrom ?? project.startsOn;
  if (code === 'areas-missing') return addDays(from, blockerDays.areas);
  if (code === 'baseline-missing') return addDays(dates.chosenFrom ?? from, blockerDays.baseline);
  return dates.agreedUntil ?? dates.cooperationTo ?? project.endsOn;
}
