import { daysBetween, type LocalDate } from '@rssz/domain';

/** Days from today to a day; negative when it has passed. */
export function daysTo(today: string, day: string): number {
  return daysBetween(today as LocalDate, day as LocalDate);
}
