import { czechHolidays } from '../kernel/czech-holidays.ts';
import { weekday } from '../kernel/date-arithmetic.ts';
import { dateFromParts, daysInMonth, partsOf, type LocalDate, type Period } from '../kernel/local-date.ts';
import { isWorkingDay } from '../kernel/working-day.ts';

/** A calendar month, `YYYY-MM`; it sorts as text. */
export type Month = string & { readonly __brand: 'Month' };

/** True for a month written `YYYY-MM`. Example: `isMonth('2024-13')` → `false`. */
export function isMonth(text: unknown): text is Month {
  return typeof text === 'string' && /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text);
}

/**
 * Marks a known month.
 *
 * @throws RangeError when it is not one: a defect of the caller.
 * @example calendarMonth('2024-09')
 */
export function calendarMonth(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`not a month: ${text}`);
  return text;
}

/** The month of a day. Example: `monthOf('2024-09-16')` → `'2024-09'`. */
export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7) as Month;
}

/** The days of a month in order. Example: `daysOf('2024-02').length` → `29`. */
export function daysOf(month: Month): LocalDate[] {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return Array.from({ length: daysInMonth(year, number) }, (_, index) => dateFromParts(year, number, index + 1)).filter(
    (day): day is LocalDate => day !== null,
  );
}

/** The first and the last day of a month. */
export function periodOf(month: Month): Period {
  const days = daysOf(month);
  const [startsOn, endsOn] = [days[0], days.at(-1)];
  if (!startsOn || !endsOn) throw new RangeError(`not a month: ${month}`);
  return { startsOn, endsOn };
}

/** How many working days a month has, and how many holidays fall on a day from Monday to Friday. */
export interface MonthDays {
  readonly workingDays: number;
  readonly holidays: number;
}

/**
 * The working days and holidays of a month, from which the fund of working time is made.
 *
 * Source: zákon 245/2000 Sb. (domain.md §6.1).
 *
 * @example monthDays('2024-05') // { workingDays: 21, holidays: 2 }
 */
export function monthDays(month: Month): MonthDays {
  const { workingDays, holidays } = weekdaysOf(month);
  return { workingDays: workingDays.length, holidays: holidays.length };
}

/** The working days of a month, and its holidays that fall on a day from Monday to Friday. */
export function weekdaysOf(month: Month): Readonly<Record<keyof MonthDays, readonly LocalDate[]>> {
  const days = daysOf(month);
  const holidays = days.filter((day) => weekday(day) < 6 && holidayName(day) !== null);
  return { workingDays: days.filter(isWorkingDay), holidays };
}

/** The name of the public holiday on a day, or `null`. Example: `holidayName('2024-04-01')` → `'Velikonoční pondělí'`. */
export function holidayName(on: LocalDate): string | null {
  return czechHolidays(partsOf(on).year).find((holiday) => holiday.on === on)?.name ?? null;
}
