import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { repeatedEvidence, type EvidenceReference } from './evidence-reference.ts';

/** How an expected result ended. */
export const RESULT_OUTCOMES = ['reached', 'partly', 'not-reached'] as const;

export type ResultOutcome = (typeof RESULT_OUTCOMES)[number];

/** The closing of an expected result as somebody writes it. */
export interface ClosingDraft {
  readonly resultKey: string;
  readonly outcome: ResultOutcome;
  readonly closedOn: LocalDate;
  readonly justification: string;
  readonly evidence: readonly EvidenceReference[];
  /** Why an earlier closing is corrected; empty for the first one. */
  readonly correctionReason?: string | null;
}

/** What surrounds a closing. */
export interface ClosingContext {
  readonly today: LocalDate;
  /** The day on which the unit first agreed on the result; `null` when it never did. */
  readonly agreedOn: LocalDate | null;
  /** True when the result is closed already, so that this would correct it. */
  readonly isClosed: boolean;
}

/**
 * What is wrong with a closing: the result was agreed beforehand, the day has come and does not precede the agreement,
 * there is a justification and evidence whatever the outcome, and a correction says why.
 *
 * Source: issue 3 §3 (closed as reached / partly / not reached with date and evidence; corrections never overwrite).
 *
 * Errors: `closing.*`, `reason.required`, `evidence.twice`.
 *
 * @example closingProblems({ ...draft, evidence: [] }, context) // [{ code: 'closing.evidence-required', field: 'evidence' }]
 */
export function closingProblems(draft: ClosingDraft, context: ClosingContext): Problem[] {
  const { today, agreedOn, isClosed } = context;
  if (agreedOn === null) return [{ code: 'closing.result-not-agreed', field: 'resultKey' }];
  const problems: Problem[] = [];
  if (draft.closedOn > today) {
    problems.push({ code: 'closing.in-future', field: 'closedOn', params: { today } });
  }
  if (draft.closedOn < agreedOn) {
    problems.push({ code: 'closing.before-agreement', field: 'closedOn', params: { agreedOn } });
  }
  if (draft.justification.trim() === '') {
    problems.push({ code: 'closing.justification-required', field: 'justification' });
  }
  if (draft.evidence.length === 0) problems.push({ code: 'closing.evidence-required', field: 'evidence' });
  if (isClosed && (draft.correctionReason ?? '').trim() === '') {
    problems.push({ code: 'reason.required', field: 'correctionReason' });
  }
  return [...problems, ...repeatedEvidence(draft.evidence)];
}
