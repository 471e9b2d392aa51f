import { addDays, addMonths } from '../kernel/date-arithmetic.ts';
import { dateFromParts, partsOf, type LocalDate, type Period } from '../kernel/local-date.ts';

const LONGEST_SERIES = 240;

/**
 * The days of a monthly series: the end of each month from the project's first to its last, and on to today's when
 * documents are still being finished after the end. The present month is read today, not at an end that has not come.
 *
 * @example monthlyDays({ startsOn: '2024-08-01', endsOn: '2024-10-31' }, '2024-09-16')
 * // ['2024-08-31', '2024-09-16', '2024-10-31']
 */
export function monthlyDays({ startsOn, endsOn }: Period, today: LocalDate): LocalDate[] {
  const last = monthEnd(today > endsOn ? today : endsOn);
  const days: LocalDate[] = [];
  for (let end = monthEnd(startsOn); end <= last && days.length < LONGEST_SERIES; end = monthEnd(addDays(end, 1))) {
    days.push(monthEnd(today) === end ? today : end);
  }
  return days;
}

function monthEnd(day: LocalDate): LocalDate {
  const { year, month } = partsOf(day);
  const first = dateFromParts(year, month, 1) ?? day;
  return addDays(addMonths(first, 1), -1);
}
