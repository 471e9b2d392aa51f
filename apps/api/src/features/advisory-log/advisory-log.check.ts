import { isInScope, logProblems, type LocalDate, type Participation, type Problem, type Scope } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import type { LogDraft, WrittenLog } from './advisory-log.repository.ts';

/**
 * Why the actor may not log a visit in the unit on the day: it must be theirs to write today, and a consultant must have
 * been assigned to it on the day of the visit.
 */
export function unitProblems(actor: Actor, scope: Scope, projectId: string, draft: LogDraft): Problem[] {
  if (scope.kind === 'all') return [];
  const thatDay = scopeFor(actor, 'log.write', projectId, draft.heldOn);
  const isAssigned = isInScope(scope, draft.unitId) && isInScope(thatDay, draft.unitId);
  return isAssigned ? [] : [{ code: 'log.unit-not-assigned', field: 'unitId', params: { on: draft.heldOn } }];
}

/** What the domain says once the rows around the log are known; an attendee out of the writer's reach is unknown. */
export function contextProblems(
  draft: LogDraft,
  written: WrittenLog,
  project: ProjectRef,
  today: LocalDate,
): Problem[] {
  const absent = [
    ...(written.unitId ? [] : ['unitId']),
    ...(written.areaId ? [] : ['thematicArea']),
    ...(written.activityId ? [] : ['keyActivity']),
  ];
  if (absent.length > 0) return absent.map((field) => ({ code: 'validation.not-in-list', field }));
  const participations = new Map<string, Participation>();
  for (const { position, entryOn, exitOn } of written.attendees) {
    const attendee = draft.attendees[position];
    if (attendee) participations.set(attendee.participantId, { entryOn, exitOn });
  }
  return logProblems(draft, { project, today, unit: written, participations });
}
