import { isInScope, type LocalDate, type Refusal } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';

/**
 * Why the reader may not correct a rating: whoever works with the unit sets right any of them, who only reviews it (an
 * evaluator) their own, and never what somebody else wrote.
 */
export function correctionRefusals(
  actor: Actor,
  projectId: string,
  rating: { readonly unitId: string; readonly rater: { readonly id: string } },
  today: LocalDate,
): Refusal[] {
  const reaches = (permission: 'assessment.write' | 'cooperation.write'): boolean =>
    isInScope(scopeFor(actor, permission, projectId, today), rating.unitId);
  if (!reaches('assessment.write')) return [{ code: 'access.denied' }];
  if (rating.rater.id === actor.userId || reaches('cooperation.write')) return [];
  return [{ code: 'assessment.correction-not-own' }];
}
