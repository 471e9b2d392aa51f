import { addDays, daysBetween } from '../kernel/date-arithmetic.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { minutesInDay } from '../kernel/minutes.ts';
import type { Problem } from '../kernel/result.ts';
import { isWorkingDay } from '../kernel/working-day.ts';
import { isWork, type WorkKind } from './work-entry.ts';
import { birthNumberProblems } from '../participant/birth-number.ts';

/** What is written into the timesheet by hand; support, preparation and travel come from the diary only. */
export const WRITTEN_KINDS = ['project', 'indirect', 'outside-project', 'leave', 'sick-leave'] as const;
export type WrittenKind = (typeof WRITTEN_KINDS)[number] & WorkKind;

/** Days in one go at most: a leave over the turn of two months. */
const LONGEST_STRETCH = 62;

/** Hours of one kind as they are written: on one day, or on every working day of a stretch. */
export interface HoursDraft {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** On each of the days. */
  readonly minutes: number;
  readonly kind: WrittenKind;
  readonly activityGroup: string | null;
  readonly keyActivity: string | null;
}

/**
 * The days that hours are written to: the day itself, also one off work, or the working days of a stretch.
 *
 * @example hoursDays('2024-09-27', '2024-09-30') // Friday and Monday without the weekend: two days
 */
export function hoursDays(from: LocalDate, to: LocalDate): LocalDate[] {
  if (from === to) return [from];
  const count = Math.min(daysBetween(from, to), LONGEST_STRETCH) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index)).filter(isWorkingDay);
}

/**
 * What is wrong with hours: the stretch is reversed, too long or without a working day, work lies in the future, no such
 * length, hours of the project without a group of activities, or other hours with one.
 *
 * Source: domain.md §2 (hours outside the project and on indirect costs are in the totals only, without description).
 * Errors: text.birth-number, hours.period-reversed, hours.period-too-long, hours.no-working-day, hours.in-future, hours.out-of-range,
 * hours.group-required, hours.totals-only.
 *
 * @example hoursProblems({ ...draft, kind: 'indirect', activityGroup: 'Porady' }, today) // [{ code: 'hours.totals-only', … }]
 */
export function hoursProblems(draft: HoursDraft, today: LocalDate): Problem[] {
  const { activityGroup } = draft;
  return [...dayProblems(draft, today), ...contentProblems(draft), ...birthNumberProblems({ activityGroup })];
}

function dayProblems({ from, to, kind }: HoursDraft, today: LocalDate): Problem[] {
  if (to < from) return [{ code: 'hours.period-reversed', field: 'to' }];
  if (daysBetween(from, to) > LONGEST_STRETCH) {
    return [{ code: 'hours.period-too-long', field: 'to', params: { max: LONGEST_STRETCH } }];
  }
  if (hoursDays(from, to).length === 0) return [{ code: 'hours.no-working-day', field: 'to' }];
  if (isWork(kind) && to > today) return [{ code: 'hours.in-future', field: from > today ? 'from' : 'to' }];
  return [];
}

function contentProblems({ minutes, kind, activityGroup, keyActivity }: HoursDraft): Problem[] {
  const problems: Problem[] = [];
  if (!Number.isInteger(minutes) || minutes <= 0 || minutes > minutesInDay) {
    problems.push({ code: 'hours.out-of-range', field: 'minutes' });
  }
  const group = activityGroup?.trim() ?? '';
  if (kind === 'project') {
    if (group === '') problems.push({ code: 'hours.group-required', field: 'activityGroup' });
    return problems;
  }
  if (group !== '') problems.push({ code: 'hours.totals-only', field: 'activityGroup' });
  if (keyActivity !== null) problems.push({ code: 'hours.totals-only', field: 'keyActivity' });
  return problems;
}

/**
 * Days on which a person would have more than 24 hours with what is being written.
 *
 * @param others minutes that the person has on each day already. Errors: hours.day-too-long.
 */
export function fullDayProblems(
  draft: Pick<HoursDraft, 'from' | 'to' | 'minutes'>,
  others: ReadonlyMap<LocalDate, number>,
): Problem[] {
  const over = hoursDays(draft.from, draft.to).find((on) => (others.get(on) ?? 0) + draft.minutes > minutesInDay);
  if (over === undefined) return [];
  return [{ code: 'hours.day-too-long', field: 'minutes', params: { on: over, others: others.get(over) ?? 0 } }];
}
