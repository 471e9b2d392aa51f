import { partsOf, type LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';

/** The highest value of the index of social exclusion. */
export const exclusionIndexMaximum = 30;

/** The year in which the index may begin; earlier ones are typing errors. */
const firstYear = 2000;

/** Points of the index of social exclusion of a municipality in a year, by the methodology of a year. */
export interface ExclusionIndexDraft {
  readonly points: number;
  readonly year: number;
  readonly methodologyYear: number;
}

/**
 * What is wrong with an index of social exclusion: whole points from 0 to 30, and years that have come.
 *
 * Source: issue 3 §1; domain.md §3 (five dimensions, 0–30 points for each municipality and year; the bands changed with
 * the methodology, so points and its year are kept, never a band).
 *
 * Errors: `exclusion-index.points-range`, `exclusion-index.year-range`.
 *
 * @example exclusionIndexProblems({ points: 31, year: 2022, methodologyYear: 2022 }, today)
 * // [{ code: 'exclusion-index.points-range', field: 'points', params: { min: 0, max: 30 } }]
 */
export function exclusionIndexProblems(draft: ExclusionIndexDraft, today: LocalDate): Problem[] {
  const { year: thisYear } = partsOf(today);
  const params = { min: firstYear, max: thisYear };
  const problems: Problem[] = [];
  if (!isWholeWithin(draft.points, 0, exclusionIndexMaximum)) {
    const range = { min: 0, max: exclusionIndexMaximum };
    problems.push({ code: 'exclusion-index.points-range', field: 'points', params: range });
  }
  for (const field of ['year', 'methodologyYear'] as const) {
    if (!isWholeWithin(draft[field], firstYear, thisYear)) {
      problems.push({ code: 'exclusion-index.year-range', field, params });
    }
  }
  return problems;
}

function isWholeWithin(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && min <= value && value <= max;
}
