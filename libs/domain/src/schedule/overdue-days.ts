import { daysBetween } from '../kernel/date-arithmetic.ts';
import type { LocalDate } from '../kernel/local-date.ts';

/**
 * By how many calendar days a deadline is overdue: zero on the day itself, before it, when there is none, or when the work
 * is done.
 *
 * @example overdueDays('2024-09-01', '2024-09-16', { isDone: false }) // 15
 */
export function overdueDays(dueOn: LocalDate | null, today: LocalDate, work: { readonly isDone: boolean }): number {
  return dueOn === null || work.isDone ? 0 : Math.max(0, daysBetween(dueOn, today));
}

/** Days left until a deadline, negative when it has passed. Example: `daysLeft('2024-09-30', '2024-09-16')` → `14`. */
export function daysLeft(dueOn: LocalDate, today: LocalDate): number {
  return daysBetween(today, dueOn);
}
