import { czechHolidays } from './czech-holidays.ts';
import { addDays, weekday } from './date-arithmetic.ts';
import { partsOf, type LocalDate } from './local-date.ts';

/** Holidays of a year never change, so they are computed once. */
const holidaysOfYear = new Map<number, ReadonlySet<LocalDate>>();

/**
 * True from Monday to Friday unless the day is a public holiday.
 *
 * Source: zákon 245/2000 Sb. Example: `isWorkingDay('2024-03-29')` (Good Friday) → `false`.
 */
export function isWorkingDay(date: LocalDate): boolean {
  return weekday(date) < 6 && !holidays(partsOf(date).year).has(date);
}

/**
 * The day itself when it is a working day, else the next one.
 *
 * Source: správní řád (500/2004 Sb.) § 40 odst. 1 c): a period that ends on a day off ends on the next working day.
 *
 * @example nextWorkingDay('2023-07-30') // '2023-07-31', since it is a Sunday
 */
export function nextWorkingDay(date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

function holidays(year: number): ReadonlySet<LocalDate> {
  const known = holidaysOfYear.get(year);
  if (known) return known;
  const days = new Set(czechHolidays(year).map((holiday) => holiday.on));
  holidaysOfYear.set(year, days);
  return days;
}
