import { activeAssignments, type LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { holderOfPlace } from '../territorial-unit/place-holder.lookup.ts';

/**
 * $1 recipient · $2 today · $3 projects read whole · $4 units read elsewhere. A notification names its subject, so who has
 * left the project or the unit sees it no more, neither in the list nor in the count, and does not mark it as read.
 */
export const READABLE_SQL = `n.recipient_id = $1 AND (n.project_id IS NULL OR n.project_id = ANY($3::uuid[]) OR EXISTS (
  SELECT 1 FROM deliverable d ${holderOfPlace('d.place_id', '$2')}
  WHERE n.subject_type = 'deliverable' AND d.id = n.subject_id AND up.unit_id = ANY($4::uuid[]))
  OR EXISTS (SELECT 1 FROM cooperation_description d WHERE n.subject_type = 'cooperation-description'
    AND d.id = n.subject_id AND d.unit_id = ANY($4::uuid[]))
  OR (n.subject_type IN ('territorial-unit', 'unit-comparison') AND n.subject_id = ANY($4::uuid[]))
  OR (n.subject_type = 'call' AND EXISTS (SELECT 1 FROM reminder r JOIN deadline l ON l.id = r.deadline_id
    WHERE r.notification_id = n.id AND l.unit_id = ANY($4::uuid[]))))`;

/** The four parameters: who reads, when, and how far the reading of deliverables reaches in each project. */
export function readableBy(actor: SignedInActor, today: LocalDate): unknown[] {
  const projectIds = new Set(activeAssignments(actor.assignments, today).flatMap(({ projectId }) => projectId ?? []));
  const whole: string[] = [];
  const unitIds: string[] = [];
  for (const projectId of projectIds) {
    const scope = scopeFor(actor, 'deliverable.read', projectId, today);
    if (scope.kind === 'all') whole.push(projectId);
    if (scope.kind === 'units') unitIds.push(...scope.unitIds);
  }
  return [actor.userId, today, whole, unitIds];
}
