import { isInScope, type DescriptionActor, type LocalDate, type Permission } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';

const STEPS: readonly Permission[] = ['cooperation.write', 'cooperation.agree', 'cooperation.approve'];

/** The reader with the permissions that hold for the unit: what the domain's rules ask. */
export function descriptionActor(
  actor: SignedInActor,
  projectId: string,
  unitId: string,
  today: LocalDate,
): DescriptionActor {
  const permissions = STEPS.filter((one) => isInScope(scopeFor(actor, one, projectId, today), unitId));
  return { id: actor.userId, permissions };
}

/** Whether the actor reads the description of the unit at all. */
export function mayReadDescription(actor: SignedInActor, projectId: string, unitId: string, today: LocalDate): boolean {
  return isInScope(scopeFor(actor, 'unit.read', projectId, today), unitId);
}
