import { COOPERATION_DAYS, parseLocalDate, PLAUSIBLE_DAYS, type Period } from '@rssz/domain';
import type { Problem } from '../api/types.ts';

/** What is wrong with a day typed into a form, beside its field; an empty one only when it is needed. */
export function dayProblem(
  field: string,
  value: string,
  isRequired: boolean,
  range: Period = PLAUSIBLE_DAYS,
): Problem[] {
  if (value === '') return isRequired ? [{ code: 'date.empty', field }] : [];
  const read = parseLocalDate(value, range);
  return read.ok ? [] : [{ ...(read.error as Problem), field }];
}

/** The same for a day of the cooperation with a unit, where a year is more easily a slip of the hand. */
export const cooperationDayProblem = (field: string, value: string, isRequired: boolean): Problem[] =>
  dayProblem(field, value, isRequired, COOPERATION_DAYS);

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** An end before its start, said beside the end. */
export function periodProblem(field: string, from: string, to: string, code: string): Problem[] {
  return isDay(from) && isDay(to) && to < from ? [{ code, field }] : [];
}
