import { targetProblems, type LocalDate, type Period } from '@rssz/domain';
import type { IndicatorTarget, Problem } from '../../../shared/api/types.ts';
import { dayProblem } from '../../../shared/lib/day-problem.ts';

/** One line of the table of interim targets as it is typed. */
export interface TargetRow {
  /** Only to tell lines apart while they are edited. */
  key: number;
  dueOn: string;
  value: string;
}

/** Interim targets as lines to edit; the final one belongs to the definition of the project. */
export function targetRows(targets: readonly IndicatorTarget[]): TargetRow[] {
  return targets
    .filter((target) => !target.isFinal)
    .map((target, key) => ({ key, dueOn: target.dueOn, value: String(target.value) }));
}

const isCount = (text: string): boolean => /^\d{1,6}$/.test(text.trim());

/** The lines as the API takes them. */
export function targetsOf(rows: readonly TargetRow[]): { dueOn: string; value: number }[] {
  return rows.map(({ dueOn, value }) => ({ dueOn, value: Number(value.trim()) }));
}

/** What is wrong with the lines: unreadable ones first, then the rules of the domain. Fields are `rows.0.dueOn`. */
export function targetRowProblems(
  rows: readonly TargetRow[],
  finalValue: number,
  project: { startsOn: string; endsOn: string },
): Problem[] {
  const unreadable = rows.flatMap(({ dueOn, value }, index): Problem[] => [
    ...dayProblem(`rows.${index}.dueOn`, dueOn, true),
    ...(isCount(value) ? [] : [{ code: 'validation.wrong-type', field: `rows.${index}.value` }]),
  ]);
  if (unreadable.length > 0) return unreadable;
  const interim = targetsOf(rows) as { dueOn: LocalDate; value: number }[];
  return targetProblems(interim, finalValue, project as Period).map((problem) => inRows(problem as Problem));
}

/** The API counts lines from the root of its body, the form from `rows`. */
export function inRows(problem: Problem): Problem {
  return problem.field && /^\d/.test(problem.field) ? { ...problem, field: `rows.${problem.field}` } : problem;
}
