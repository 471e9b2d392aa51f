import type { Month } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { TimesheetFigures, TimesheetSignature } from './dto/timesheet.dto.ts';

const person = (alias: string): string => `json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name)`;

/** Every mark of a month with the figures that were signed, the newest first; at most one was not taken back. */
export function readSignatureHistory(
  db: Pick<Transaction, 'query'>,
  projectId: string,
  { month, personId }: { month: Month; personId: string },
): Promise<(TimesheetSignature & { figures: TimesheetFigures })[]> {
  return db.query(
    `SELECT s.id, s.signed_on AS "signedOn", ${person('b')} AS by, s.project_minutes AS "projectMinutes", s.figures,
       s.withdrawn_at AS "withdrawnAt", CASE WHEN w.id IS NOT NULL THEN ${person('w')} END AS "withdrawnBy",
       s.withdrawal_reason AS "withdrawalReason"
     FROM timesheet_signature s JOIN app_user b ON b.id = s.signed_by LEFT JOIN app_user w ON w.id = s.withdrawn_by
     WHERE s.project_id = $1 AND s.user_id = $2 AND s.month = $3 ORDER BY s.signed_at DESC, s.id DESC`,
    [projectId, personId, month],
    'timesheet-signature-history',
  );
}
