import { logProblems, unitsHeldOn, visitRefusal, type LocalDate, type Participation, type Problem } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import type { LogDraft, WrittenLog } from './advisory-log.repository.ts';

/** Why the actor may not log a visit in the unit on the day, as of today. */
export function unitProblems(actor: Actor, projectId: string, draft: LogDraft, today: LocalDate): Problem[] {
  const refusal = visitRefusal(actor.assignments, { projectId, unitId: draft.unitId, heldOn: draft.heldOn }, today);
  return refusal ? [refusal] : [];
}

/** The units whose participants may be logged: those of today and those held on the day of the visit; null is all. */
export function reachedUnits(
  actor: Actor,
  projectId: string,
  { heldOn }: LogDraft,
  today: LocalDate,
): readonly string[] | null {
  const scope = scopeFor(actor, 'log.write', projectId, today);
  if (scope.kind === 'all') return null;
  const now = scope.kind === 'units' ? scope.unitIds : [];
  return [...new Set([...now, ...unitsHeldOn(actor.assignments, { projectId, heldOn }, today)])];
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
