import { permissionsHeld, type LocalDate, type TransitionActor } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { mayWork, type DeliverableTerritory } from './work-access.ts';

/** The person with the permissions held for this very deliverable: work in a foreign unit is not among them. */
export function deliverableActor(
  actor: SignedInActor,
  projectId: string,
  deliverable: DeliverableTerritory,
  today: LocalDate,
): TransitionActor {
  const held = permissionsHeld(actor.assignments, { projectId }, today);
  const works = mayWork(actor, projectId, deliverable, today);
  return {
    id: actor.userId,
    permissions: works ? held : held.filter((permission) => permission !== 'deliverable.work'),
  };
}
