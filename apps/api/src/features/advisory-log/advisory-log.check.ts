import {
  logProblems,
  unitsHeldOn,
  visitRefusal,
  type AdvisoryLogContext,
  type LocalDate,
  type Participation,
  type Problem,
} from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import type { LogDraft, WrittenLog } from './advisory-log.repository.ts';

/** What the domain says of a log; the shared note is `note` in the API. */
function draftProblems(draft: LogDraft, context: AdvisoryLogContext): Problem[] {
  const { note: sharedNote, ...said } = draft;
  return logProblems({ ...said, sharedNote }, context).map((one) =>
    one.field === 'sharedNote' ? { ...one, field: 'note' } : one,
  );
}

/** Why the actor may not log a visit in the unit on the day, as of today. */
function unitProblems(actor: Actor, projectId: string, draft: LogDraft, today: LocalDate): Problem[] {
  const refusal = visitRefusal(actor.assignments, { projectId, unitId: draft.unitId, heldOn: draft.heldOn }, today);
  return refusal ? [refusal] : [];
}

/** Refuses what is wrong in itself or out of the actor's units; answers the units whose participants may be logged. */
export function refuseUnfit(
  actor: Actor,
  project: ProjectRef,
  draft: LogDraft,
  today: LocalDate,
): readonly string[] | null {
  refuseIfAny(draftProblems(draft, { project, today }));
  refuseIfAny(unitProblems(actor, project.id, draft, today));
  return reachedUnits(actor, project.id, draft, today);
}

/** The units whose participants may be logged: those of today and those held on the day of the visit; null is all. */
function reachedUnits(
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
  const furtherUnits = new Map(written.furtherUnits.map((unit) => [unit.id, unit]));
  const erased = written.attendees.filter(({ isAnonymised }) => isAnonymised);
  return [
    ...draftProblems(draft, { project, today, unit: written, participations, furtherUnits }),
    ...erased.map(({ position }): Problem => ({
      code: 'log.attendee-erased',
      field: `attendees.${position}.participantId`,
    })),
  ];
}
