import type { Problem } from '../../../shared/api/types.ts';

/** A change of the rule says why. */
export function reasonProblems({ reason }: { reason: string }): Problem[] {
  return reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' }] : [];
}
