import { isInScope, visitResponseRefusals, visitStanding, type LocalDate, type Problem } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { changedFields } from '../../platform/http/require-version.ts';
import type { AdvisoryLog, AdvisoryLogResponse, AdvisoryLogVersion } from './dto/advisory-log.dto.ts';

/** A log as the database answers it: with what was said of it, the standing not yet judged. */
export type LogRow = Omit<AdvisoryLog, 'standing'> & { readonly responses: AdvisoryLogResponse[] };

/** The log with its standing; the responses themselves stay behind. */
export function standingLog({ responses, ...log }: LogRow): AdvisoryLog {
  return { ...log, standing: standingOf(responses, log.version) };
}

function standingOf(responses: readonly AdvisoryLogResponse[], version: number): AdvisoryLog['standing'] {
  // The rows come newest first, and of two in one instant the domain takes the one that stands later.
  return visitStanding([...responses].reverse(), version);
}

/** Names in each version the fields that differ from the one before it; the list comes newest first. */
export function withChanges(history: readonly AdvisoryLogVersion[]): AdvisoryLogVersion[] {
  return history.map((version, index) => {
    const before = history[index + 1];
    const { version: _version, recordedAt: _at, by: _by, reason: _reason, voided: _voided, ...content } = version;
    return { ...version, changed: before ? changedFields(content, { ...before }) : [] };
  });
}

/** Whether a unit of the log lies where the actor has the permission today. */
export function reachesVisit(
  actor: Actor,
  permission: 'log.write' | 'log.respond',
  of: { readonly projectId: string; readonly unitIds: readonly string[] },
  today: LocalDate,
): boolean {
  const scope = scopeFor(actor, permission, of.projectId, today);
  return of.unitIds.some((unitId) => isInScope(scope, unitId));
}

/** Why the actor may not say anything of the present version. */
export function responseRefusals(actor: Actor, projectId: string, log: AdvisoryLog, today: LocalDate): Problem[] {
  const unitIds = [log.unit.id, ...log.furtherUnits.map(({ id }) => id)];
  if (!reachesVisit(actor, 'log.respond', { projectId, unitIds }, today)) return [{ code: 'access.denied' }];
  const { version } = log;
  return visitResponseRefusals({ isVoided: log.voided !== null, version }, { kind: 'confirmed', version, comment: '' });
}
