import { can, isInScope, type LocalDate, type Permission } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import type { AttachmentSubjectType } from './attachment-subject.ts';

/** Who may bring a file: whoever works with the unit or rates it; the signed paper only who may record an agreement. */
const permissionsOf: Readonly<Record<AttachmentSubjectType, readonly Permission[]>> = {
  'territorial-unit': ['cooperation.write', 'assessment.write'],
  'cooperation-description': ['cooperation.approve'],
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
  const permission = file.type === 'cooperation-description' ? 'cooperation.approve' : 'cooperation.write';
  return isInScope(scopeFor(actor, permission, projectId, today), file.unitId);
}

/** Files of a unit may hold personal data: they open where the diary of the unit does. */
export function mayReadFiles(actor: Actor, projectId: string, unitId: string, today: LocalDate): boolean {
  return isInScope(scopeFor(actor, 'log.read', projectId, today), unitId);
}

/** A voided file (it may have been voided for what it says) opens only to those who may void it, and to evaluators. */
export function mayReadContent(
  actor: Actor,
  projectId: string,
  file: { readonly unitId: string; readonly type: AttachmentSubjectType; readonly isVoided: boolean },
  today: LocalDate,
): boolean {
  if (!mayReadFiles(actor, projectId, file.unitId, today)) return false;
  if (!file.isVoided || mayAttach(actor, projectId, file, today)) return true;
  return can(actor.assignments, 'verdict.write', { projectId }, today);
}
