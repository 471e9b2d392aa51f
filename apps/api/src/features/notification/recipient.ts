import { activeAssignments, isInScope, scopeOf, type Assignment, type LocalDate, type Permission } from '@rssz/domain';
import type { Locale } from '../../platform/auth/actor.ts';
import type { Reading } from './reminder-candidates.view.ts';

/** A person who may be told of something, with all their roles. Who is disabled is nobody's recipient. */
export interface Recipient {
  readonly id: string;
  readonly locale: Locale;
  readonly wantsMail: boolean;
  readonly assignments: readonly Assignment[];
}

/** What somebody would be told of: where it belongs, in the words of a permission to read it. */
export interface Territory {
  readonly projectId: string;
  readonly unitId: string | null;
}

const FIND = `
SELECT u.id, u.locale, u.mail_reminders AS "wantsMail",
  coalesce((SELECT json_agg(json_build_object(
    'role', a.role, 'projectId', a.project_id, 'unitId', a.unit_id, 'validFrom', a.valid_from, 'validTo', a.valid_to))
    FROM role_assignment a WHERE a.user_id = u.id), '[]') AS assignments
FROM app_user u WHERE u.id = ANY($1::uuid[]) AND u.disabled_at IS NULL ORDER BY u.id`;

export function findRecipients(reading: Reading, ids: readonly string[]): Promise<Recipient[]> {
  return reading.query<Recipient>(FIND, [ids], 'recipients-find');
}

/** True for whom the subject lies in the scope of a role held on the day; nobody is told of what they could not open. */
export function mayBeTold(
  recipient: Recipient,
  permission: Permission,
  { projectId, unitId }: Territory,
  on: LocalDate,
): boolean {
  return isInScope(scopeOf(recipient.assignments, permission, projectId, on), unitId);
}

export function isManager(recipient: Recipient, projectId: string, on: LocalDate): boolean {
  return activeAssignments(recipient.assignments, on).some(
    (held) => held.role === 'manager' && held.projectId === projectId,
  );
}
