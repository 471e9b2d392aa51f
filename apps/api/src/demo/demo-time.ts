import { addDays, daysBetween, isWorkingDay, type Instant, type LocalDate } from '@rssz/domain';
import type { DemoRandom } from './demo-random.ts';

/** An hour of a working morning or afternoon on a Czech day, as an instant; summer time does not matter to a story. */
export function instantOn(day: LocalDate, random: DemoRandom): Instant {
  const hour = String(random.between(7, 14)).padStart(2, '0');
  const minute = String(random.between(0, 59)).padStart(2, '0');
  return `${day}T${hour}:${minute}:00.000Z`;
}

/** The first working day on or after a day. */
export function workingDayFrom(day: LocalDate): LocalDate {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** A day at a share (0 to 1) of the way between two days. */
export function dayBetween(from: LocalDate, to: LocalDate, share: number): LocalDate {
  return addDays(from, Math.round(daysBetween(from, to) * share));
}
