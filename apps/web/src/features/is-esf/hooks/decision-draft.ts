import type { Problem } from '../../../shared/api/types.ts';

/** A decision about a row while it is being made. */
export interface DecisionDraft {
  kind: string;
  participantId: string;
  reason: string;
}

/** What is missing: whom the row is about, or why it is not ours. The rest is judged where everybody is known. */
export function decisionProblems({ kind, participantId, reason }: DecisionDraft): Problem[] {
  if (kind === 'link') return participantId === '' ? [{ code: 'validation.required', field: 'participantId' }] : [];
  return reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' }] : [];
}
