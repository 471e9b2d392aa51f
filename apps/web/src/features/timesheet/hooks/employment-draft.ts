import { employmentProblems, type ContractKind, type EmploymentDraft, type LocalDate } from '@rssz/domain';
import type { EmploymentRequest, EmploymentRow, Problem } from '../../../shared/api/types.ts';
import { dayProblem } from '../../../shared/lib/day-problem.ts';

/** What the form of an employment holds; '' stands for a missing value. */
export interface EmploymentForm {
  personId: string;
  projectCode: string;
  position: string;
  contract: ContractKind;
  fteHundredths: string;
  validFrom: string;
  validTo: string;
}

export function employmentForm(defaults: { projectCode: string; fte: string }, stored?: EmploymentRow): EmploymentForm {
  return {
    personId: stored?.personId ?? '',
    projectCode: stored?.projectCode ?? defaults.projectCode,
    position: stored?.position ?? '',
    contract: stored?.contract ?? 'civil-service',
    fteHundredths: defaults.fte,
    validFrom: stored?.validFrom ?? '',
    validTo: stored?.validTo ?? '',
  };
}

/** Hundredths of what is typed with a decimal comma or point; NaN when it is no number. */
export function hundredthsOf(text: string): number {
  const compact = text.replace(/\s/g, '').replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(compact) ? Math.round(Number(compact) * 100) : Number.NaN;
}

export function employmentRequest(form: EmploymentForm): EmploymentRequest {
  const { projectCode, position, contract, validFrom, validTo } = form;
  const fteHundredths = hundredthsOf(form.fteHundredths);
  return { projectCode, position, contract, fteHundredths, validFrom, validTo: validTo === '' ? null : validTo };
}

/** What is wrong with an employment before it is sent, by the rules of the domain. */
export function employmentFormProblems(form: EmploymentForm): Problem[] {
  const person = form.personId === '' ? [{ code: 'validation.required', field: 'personId' }] : [];
  const days = [...dayProblem('validFrom', form.validFrom, true), ...dayProblem('validTo', form.validTo, false)];
  const found = employmentProblems(draftOf(form)).filter(({ field }) => days.length === 0 || field !== 'validTo');
  return [...person, ...found.map((one) => ({ ...one })), ...days];
}

/** Days that are none are told beside their fields; the domain gets them as they are. */
function draftOf(form: EmploymentForm): EmploymentDraft {
  const { validFrom, validTo, ...rest } = employmentRequest(form);
  return { ...rest, validFrom: validFrom as LocalDate, validTo: (validTo ?? null) as LocalDate | null };
}
