import { addDays, daysBetween } from '../kernel/date-arithmetic.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { SupportRule } from '../indicator/indicator-rule.ts';
import { totalUnderRule, type SupportPart } from '../indicator/sum-supports.ts';

/** How many days back the pace is measured, today included. */
export const PACE_DAYS = 90;

/** A newcomer's first days say little, so the pace is never measured over fewer days than this. */
const leastDays = 30;

/** The first day whose support belongs to the pace. Example: `paceFrom('2024-09-16')` → `'2024-06-19'`. */
export function paceFrom(today: LocalDate): LocalDate {
  return addDays(today, 1 - PACE_DAYS);
}

/** How much support somebody has received lately, in minutes of the rule's own hour. */
export interface Pace {
  readonly minutes: number;
  /** Over how many days, today included. */
  readonly days: number;
}

/**
 * The pace of one person's support: the minutes of the last 90 days, today included, divided by those days; for somebody
 * who entered within them, by the days since the entry, but 30 at least. Past pace is the only forecast it makes.
 *
 * Source: issue 4 §4 (pace and projected crossing date). The definition is ours.
 *
 * `recent` is the support from `paceFrom(today)` on; what came before says nothing about the pace.
 *
 * @example paceOf(recent, { today: '2024-09-16', entryOn: '2023-05-02', rule }) // { minutes: 540, days: 90 }
 */
export function paceOf(
  recent: readonly SupportPart[],
  context: { readonly today: LocalDate; readonly entryOn: LocalDate | null; readonly rule: SupportRule },
): Pace {
  const { today, entryOn, rule } = context;
  const sinceEntry = entryOn === null ? PACE_DAYS : daysBetween(entryOn, today) + 1;
  return { minutes: totalUnderRule(recent, rule).minutes, days: Math.min(PACE_DAYS, Math.max(leastDays, sinceEntry)) };
}

/**
 * The day on which the missing minutes will have been given if the pace holds; `null` when nothing was given lately, or
 * when it would take longer than ten years. Whole arithmetic, so the same day always gives the same answer.
 *
 * @example projectedOn(180, { minutes: 540, days: 90 }, '2024-09-16') // '2024-10-16'
 */
export function projectedOn(missingMinutes: number, pace: Pace, today: LocalDate): LocalDate | null {
  if (missingMinutes <= 0) return today;
  if (pace.minutes <= 0) return null;
  const days = Math.ceil((missingMinutes * pace.days) / pace.minutes);
  return days > 3653 ? null : addDays(today, days);
}
