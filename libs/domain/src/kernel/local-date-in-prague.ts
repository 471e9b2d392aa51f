import { addDays, weekday } from './date-arithmetic.ts';
import { dateFromParts, type Instant, type LocalDate } from './local-date.ts';

const hour = 3_600_000;

/**
 * The Czech calendar day of a point in time, by the rule of central European time: summer time from the last Sunday of
 * March to the last Sunday of October, both at 01:00 UTC. Valid for 1996 and later.
 *
 * @throws RangeError when the text is not a point in time.
 * @example localDateInPrague('2024-08-31T22:30:00Z') // '2024-09-01'
 */
export function localDateInPrague(instant: Instant): LocalDate {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new RangeError('not a point in time');
  return utcDate(time + pragueOffsetHours(time) * hour);
}

function pragueOffsetHours(time: number): 1 | 2 {
  const year = new Date(time).getUTCFullYear();
  return time >= changeOfTime(year, 3) && time < changeOfTime(year, 10) ? 2 : 1;
}

/** Both months have 31 days, so the last Sunday is found from the 31st backwards. */
function changeOfTime(year: number, month: number): number {
  const last = dateFromParts(year, month, 31);
  if (last === null) throw new RangeError('a day outside the years 1000 to 9999');
  const sunday = addDays(last, -(weekday(last) % 7));
  return Date.parse(`${sunday}T01:00:00Z`);
}

function utcDate(time: number): LocalDate {
  return new Date(time).toISOString().slice(0, 10) as LocalDate;
}
