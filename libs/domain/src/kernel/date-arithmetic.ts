import { dateFromParts, daysInMonth, partsOf, type LocalDate } from './local-date.ts';

/** Monday is 1 and Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Days since 1 January 1970 in the proleptic Gregorian calendar; whole arithmetic, so no time zone can interfere. */
function dayNumber(date: LocalDate): number {
  const { year, month, day } = partsOf(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dateOfDayNumber(count: number): LocalDate {
  const shifted = count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const date = dateFromParts(year, month, day);
  if (date === null) throw new RangeError('a day outside the years 1000 to 9999');
  return date;
}

/** The day so many days later (earlier when negative). Example: `addDays('2023-06-30', 30)` → `'2023-07-30'`. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Days from one day to another, negative when it lies before. Example: `daysBetween('2023-01-01', '2023-01-31')` → `30`. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The day so many months later with the same number, or the last day of that month when it has none such.
 *
 * Source: správní řád (500/2004 Sb.) § 40 odst. 1 b).
 *
 * @example addMonths('2024-01-31', 1) // '2024-02-29'
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const moved = dateFromParts(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
  if (moved === null) throw new RangeError('a day outside the years 1000 to 9999');
  return moved;
}

/** The day of the week, Monday 1 to Sunday 7. Example: `weekday('2023-01-01')` → `7`. */
export function weekday(date: LocalDate): Weekday {
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}
