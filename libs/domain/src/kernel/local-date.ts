/** A Czech calendar day, `YYYY-MM-DD`; it sorts as text and knows no time zone. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** A point in time, ISO 8601 with `Z`, as the API and the database exchange it. */
export type Instant = string;

/** From the first to the last day, both included; `null` stands for an open end. */
export interface Period {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** The days that anything in RSSZ may carry, the birth of the oldest participant included: others are slips of the hand. */
export const PLAUSIBLE_DAYS: Period = { startsOn: '1900-01-01' as LocalDate, endsOn: '2100-12-31' as LocalDate };

/** The days of the cooperation with units: its milestones, its course, who works and who speaks for the unit. */
export const COOPERATION_DAYS: Period = { startsOn: '1990-01-01' as LocalDate, endsOn: '2100-12-31' as LocalDate };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The parts of a day; months and days count from one. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** True for a day that exists, written `YYYY-MM-DD`. Example: `isLocalDate('2023-02-29')` → `false`. */
export function isLocalDate(text: unknown): text is LocalDate {
  const match = typeof text === 'string' ? shape.exec(text) : null;
  return match !== null && dateFromParts(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/**
 * Marks a known day as a calendar day.
 *
 * @throws RangeError when it is not one: a defect of the caller. What people type goes through `parseLocalDate`.
 * @example localDate('2023-01-01')
 */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

/** The day of year, month and day, or `null` when there is none such. Example: `dateFromParts(2024, 2, 29)`. */
export function dateFromParts(year: number, month: number, day: number): LocalDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || year < 1000 || year > 9999) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
}

/** Takes a day apart. Example: `partsOf('2023-01-31')` → `{ year: 2023, month: 1, day: 31 }`. */
export function partsOf(date: LocalDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** How many days a month has, leap years included. Example: `daysInMonth(2024, 2)` → `29`. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True when the day lies within the period, its ends included. */
export function isWithin(
  date: LocalDate,
  period: { readonly startsOn: LocalDate; readonly endsOn: LocalDate },
): boolean {
  return period.startsOn <= date && date <= period.endsOn;
}
