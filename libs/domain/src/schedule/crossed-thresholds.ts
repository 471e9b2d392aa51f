import { daysBetween } from '../kernel/date-arithmetic.ts';
import type { LocalDate } from '../kernel/local-date.ts';

/** How many days before a deadline its owner and the manager are reminded; the last one on the day itself. */
export const reminderThresholds: readonly number[] = [30, 14, 7, 1, 0];

/** What a daily look at a deadline decides: one threshold to tell of, and those to write down as passed in silence. */
export interface CrossedThresholds {
  readonly notify: number | null;
  readonly settle: readonly number[];
}

/**
 * The thresholds that a deadline has crossed and that are not planned yet. Crossed means "at most so many days left", never
 * "exactly today", so an outage or a moved date loses nothing; of several at once only the tightest is told, so that nobody
 * gets five mails in one morning.
 *
 * Source: DESIGN §6.3, issue 2 §7. Days are calendar days; an overdue deadline has crossed all.
 *
 * @example crossedThresholds('2024-09-30', '2024-09-20', [30]) // { notify: 14, settle: [] }
 */
export function crossedThresholds(
  dueOn: LocalDate,
  today: LocalDate,
  alreadyPlanned: readonly number[],
): CrossedThresholds {
  const left = daysBetween(today, dueOn);
  const crossed = reminderThresholds.filter((days) => left <= days && !alreadyPlanned.includes(days));
  const tightest = Math.min(...crossed);
  const isNews = crossed.length > 0 && alreadyPlanned.every((days) => days > tightest);
  const notify = isNews ? tightest : null;
  return { notify, settle: crossed.filter((days) => days !== notify) };
}
