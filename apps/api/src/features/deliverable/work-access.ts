import { can, isInScope, type LocalDate, type Permission } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';

/** What decides who may touch a deliverable: whose it is, and whose unit holds its place. */
export interface DeliverableTerritory {
  readonly placeId: string | null;
  readonly unitId: string | null;
  readonly ownerId: string | null;
}

/**
 * Whether the actor may work on a deliverable. A manager on any; a consultant on their own, on those of the whole project,
 * and on a report whose place is held by one of their units.
 */
export function mayWork(actor: Actor, projectId: string, deliverable: DeliverableTerritory, today: LocalDate): boolean {
  const scope = scopeFor(actor, 'deliverable.work', projectId, today);
  if (isInScope(scope, deliverable.unitId)) return true;
  if (!holds(actor, 'deliverable.work', projectId, today)) return false;
  return deliverable.placeId === null || (deliverable.ownerId !== null && deliverable.ownerId === actor.userId);
}

/**
 * Whether the actor may open the content of a file of a deliverable that they read. A voided file (it may have been voided
 * for what it says) opens only to those who work on the deliverable, and to evaluators.
 */
export function mayReadContent(
  actor: Actor,
  projectId: string,
  file: DeliverableTerritory & { readonly isVoided: boolean },
  today: LocalDate,
): boolean {
  if (!file.isVoided) return true;
  return mayWork(actor, projectId, file, today) || holds(actor, 'verdict.write', projectId, today);
}

/** Whether the actor reads the deliverable at all; a coordinator reads only what belongs to the own unit. */
export function mayRead(actor: Actor, projectId: string, deliverable: DeliverableTerritory, today: LocalDate): boolean {
  return isInScope(scopeFor(actor, 'deliverable.read', projectId, today), deliverable.unitId);
}

function holds(actor: Actor, permission: Permission, projectId: string, today: LocalDate): boolean {
  return can(actor.assignments, permission, { projectId }, today);
}
