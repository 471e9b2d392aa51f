import type { Problem } from '../../../shared/api/types.ts';

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What is wrong with a day typed into a form; an empty one only when it is needed. */
export function dayProblem(field: string, value: string, isRequired: boolean): Problem[] {
  if (value === '') return isRequired ? [{ code: 'date.empty', field }] : [];
  return isDay(value) ? [] : [{ code: 'date.not-a-date', field }];
}

/** An end before its start, said beside the end. */
export function periodProblem(field: string, from: string, to: string, code: string): Problem[] {
  return isDay(from) && isDay(to) && to < from ? [{ code, field }] : [];
}
