import type { LocalDate, Period } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';

/** What an evaluator finds of a figure or a document. */
export const VERDICT_OUTCOMES = ['confirmed', 'confirmed-with-reservation', 'not-confirmed'] as const;

export type VerdictOutcome = (typeof VERDICT_OUTCOMES)[number];

/** A verdict as somebody writes it, on exactly one subject. */
export interface VerdictDraft {
  readonly indicator?: string | null;
  readonly deliverableId?: string | null;
  readonly asOf: LocalDate;
  readonly outcome: VerdictOutcome;
  readonly finding: string;
}

/**
 * What is wrong with a verdict: it names one subject, states a finding whatever the outcome, and looks at a day that has
 * come.
 *
 * Source: issue 2 §6 (a dated verdict with a finding on an indicator value or a deliverable).
 *
 * Errors: `verdict.*`.
 *
 * @example verdictProblems({ indicator: 'documents', asOf, outcome: 'confirmed', finding: '' }, context)
 */
export function verdictProblems(
  draft: VerdictDraft,
  context: { readonly project: Period; readonly today: LocalDate },
): Problem[] {
  const problems: Problem[] = [];
  if (Boolean(draft.indicator) === Boolean(draft.deliverableId)) problems.push({ code: 'verdict.subject-required' });
  if (draft.finding.trim() === '') problems.push({ code: 'verdict.finding-required', field: 'finding' });
  if (draft.asOf > context.today) {
    problems.push({ code: 'verdict.as-of-in-future', field: 'asOf', params: { today: context.today } });
  }
  if (draft.asOf < context.project.startsOn) {
    const params = { startsOn: context.project.startsOn };
    problems.push({ code: 'verdict.as-of-before-project', field: 'asOf', params });
  }
  return problems;
}
