import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { birthNumberProblems } from '../participant/birth-number.ts';

/** What somebody writes of an employment. */
export interface EmploymentDraft {
  readonly projectCode: string;
  readonly position: string;
  readonly fteHundredths: number;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/**
 * What is wrong with an employment: it names no project or position, is of nothing or of more than full time, or ends
 * before it begins. That several together are over full time is a finding, not a refusal: both contracts may be real.
 *
 * Source: domain.md §2 (úvazek 0,00–1,00). Errors: validation.required, text.birth-number,
 * employment.fte-range, employment.period-reversed.
 *
 * @example employmentProblems({ ...draft, fteHundredths: 120 }) // [{ code: 'employment.fte-range', … }]
 */
export function employmentProblems(draft: EmploymentDraft): Problem[] {
  const problems: Problem[] = [];
  if (draft.projectCode.trim() === '') problems.push({ code: 'validation.required', field: 'projectCode' });
  if (draft.position.trim() === '') problems.push({ code: 'validation.required', field: 'position' });
  const { projectCode, position, fteHundredths, validFrom, validTo } = draft;
  problems.push(...birthNumberProblems({ projectCode, position }));
  if (!Number.isInteger(fteHundredths) || fteHundredths <= 0 || fteHundredths > 100) {
    problems.push({ code: 'employment.fte-range', field: 'fteHundredths' });
  }
  if (validTo !== null && validTo < validFrom) problems.push({ code: 'employment.period-reversed', field: 'validTo' });
  return problems;
}
