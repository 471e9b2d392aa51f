import { can, isInScope, type LocalDate, type Permission } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import type { AttachmentSubjectType } from './attachment-subject.ts';

/** Who may bring a file: whoever works with the unit or rates it; the signed paper only who may record an agreement. */
const permissionsOf: Readonly<Record<AttachmentSubjectType, readonly Permission[]>> = {
  'territorial-unit': ['cooperation.write', 'assessment.write'],
  'cooperation-description': ['cooperation.approve'],
  'plan-version': ['plan.approve'],
  'advisory-log': ['log.write'],
};

const voidPermissionOf: Readonly<Record<AttachmentSubjectType, Permission>> = {
  'territorial-unit': 'cooperation.write',
  'cooperation-description': 'cooperation.approve',
  'plan-version': 'plan.approve',
  'advisory-log': 'log.write',
};

/** Whether the actor may add a file beside a subject of the unit. */
export function mayAttach(
  actor: Actor,
  projectId: string,
  subject: { readonly unitId: string; readonly type: AttachmentSubjectType },
  today: LocalDate,
): boolean {
  return permissionsOf[subject.type].some((one) => isInScope(scopeFor(actor, one, projectId, today), subject.unitId));
}

/** Whether the actor may void a file: whoever works with the unit, and everybody their own; who reviews edits nothing. */
export function mayVoid(
  actor: Actor,
  projectId: string,
  file: { readonly unitId: string; readonly type: AttachmentSubjectType; readonly uploadedBy: string },
  today: LocalDate,
): boolean {
  if (file.uploadedBy === actor.userId) return mayAttach(actor, projectId, file, today);
  return isInScope(scopeFor(actor, voidPermissionOf[file.type], projectId, today), file.unitId);
}

/** Files of a unit may hold personal data: they open where the diary of the unit does. */
export function mayReadFiles(actor: Actor, projectId: string, unitId: string, today: LocalDate): boolean {
  return isInScope(scopeFor(actor, 'log.read', projectId, today), unitId);
}

/** How a file opens to a reader: at once, with a reason that is kept, or not at all. */
export type FileOpening = 'open' | 'with-reason' | 'closed';

interface KnownFile {
  readonly unitId: string;
  readonly type: AttachmentSubjectType;
  readonly isVoided: boolean;
}

/**
 * An attendance sheet shows names: it opens at once to those who may see them, to an evaluator with a reason, to nobody else.
 * A voided file (it may have been voided for what it says) opens only to those who may void it, and to evaluators.
 */
export function fileOpening(actor: Actor, projectId: string, file: KnownFile, today: LocalDate): FileOpening {
  if (!mayReadFiles(actor, projectId, file.unitId, today)) return 'closed';
  const evaluates = can(actor.assignments, 'verdict.write', { projectId }, today);
  if (file.type === 'advisory-log') {
    const mayRead = file.isVoided
      ? mayAttach(actor, projectId, file, today)
      : isInScope(scopeFor(actor, 'participant.reveal', projectId, today), file.unitId);
    if (mayRead) return 'open';
    return evaluates ? 'with-reason' : 'closed';
  }
  return !file.isVoided || evaluates || mayAttach(actor, projectId, file, today) ? 'open' : 'closed';
}
