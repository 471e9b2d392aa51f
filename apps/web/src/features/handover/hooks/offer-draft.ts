import type { Problem } from '../../../shared/api/types.ts';
import { cooperationDayProblem } from '../../../shared/lib/day-problem.ts';

/** What the form of an offer holds; '' stands for a missing value. */
export interface OfferDraft {
  predecessorId: string;
  successorId: string;
  validFrom: string;
  note: string;
}

interface OfferContext {
  today: string;
  /** Several consultants work in the unit side by side. */
  needsPredecessor: boolean;
}

/** What is wrong with an offer before it is sent, in the codes of the domain. */
export function offerProblems(draft: OfferDraft, { today, needsPredecessor }: OfferContext): Problem[] {
  const { predecessorId, successorId, validFrom } = draft;
  const isMissing = needsPredecessor && predecessorId === '';
  return [
    ...(isMissing ? [{ code: 'handover.predecessor-required', field: 'predecessorId' }] : []),
    ...(successorId === '' ? [{ code: 'validation.required', field: 'successorId' }] : []),
    ...dayProblems(validFrom, today),
  ];
}

function dayProblems(validFrom: string, today: string): Problem[] {
  const field = 'validFrom';
  const problems = cooperationDayProblem(field, validFrom, true);
  if (problems.length > 0) return problems;
  return validFrom < today ? [{ code: 'handover.in-past', field, params: { today } }] : [];
}
