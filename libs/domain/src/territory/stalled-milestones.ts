import { daysBetween } from '../kernel/date-arithmetic.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { isSettled, stageIndex, type Milestone, type Stage } from './stage.ts';

/** A milestone whose planned day has passed without it being reached or skipped. */
export interface StalledMilestone {
  readonly stage: Stage;
  readonly plannedOn: LocalDate;
  readonly overdueDays: number;
}

/**
 * The milestones of a unit that stand still on a day, the longest first. The planned day itself is not late yet, and one
 * reached or skipped only later counts by what is known now.
 *
 * Source: issue 3 §7 (units with a stalled milestone).
 *
 * @example stalledMilestones([{ stage: 'measures', plannedOn: '2024-01-01', actualOn: null, isSkipped: false }], '2024-01-31')
 * // [{ stage: 'measures', plannedOn: '2024-01-01', overdueDays: 30 }]
 */
export function stalledMilestones(milestones: readonly Milestone[], today: LocalDate): StalledMilestone[] {
  return milestones
    .flatMap((one) => {
      if (isSettled(one) || one.plannedOn === null || one.plannedOn >= today) return [];
      return [{ stage: one.stage, plannedOn: one.plannedOn, overdueDays: daysBetween(one.plannedOn, today) }];
    })
    .sort((a, b) => b.overdueDays - a.overdueDays || stageIndex(a.stage) - stageIndex(b.stage));
}
