import { isInScope, type LocalDate, type Permission, type PlanActor } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';

const STEPS: readonly Permission[] = ['plan.write', 'plan.approve'];

/** The reader with the permissions that hold for the unit of a plan: what the domain's rules ask. */
export function planActor(actor: SignedInActor, projectId: string, unitId: string, today: LocalDate): PlanActor {
  return { permissions: STEPS.filter((one) => isInScope(scopeFor(actor, one, projectId, today), unitId)) };
}

/** Whether the actor reads the plans of the unit at all. */
export function mayReadPlans(actor: SignedInActor, projectId: string, unitId: string, today: LocalDate): boolean {
  return isInScope(scopeFor(actor, 'plan.read', projectId, today), unitId);
}
