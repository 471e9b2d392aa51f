import type { LocalDate } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { DeliverableReading } from './deliverable-row.sql.ts';

/** What `actor` may see of the project's deliverables on a day. */
export function readingOf(actor: Actor, project: ProjectRef, today: LocalDate): DeliverableReading {
  return { projectId: project.id, today, scope: scopeFor(actor, 'deliverable.read', project.id, today) };
}
