import type { FindingWaiver } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { UserRef } from '../../platform/http/dto/ref.dto.ts';

export interface StoredWaiver extends FindingWaiver {
  readonly id: string;
  readonly by: UserRef;
}

/** The waivers of a project that were not taken back. */
export function readWaivers(db: Pick<Transaction, 'query'>, projectId: string): Promise<StoredWaiver[]> {
  return db.query<StoredWaiver>(
    `SELECT w.id, w.finding_key AS key, w.params, w.reason, w.waived_on AS "waivedOn", w.waived_by AS "waivedBy",
       json_build_object('id', u.id, 'displayName', u.display_name) AS by
     FROM finding_waiver w JOIN app_user u ON u.id = w.waived_by
     WHERE w.project_id = $1 AND w.withdrawn_at IS NULL`,
    [projectId],
    'timesheet-waivers',
  );
}

/** People by their ids. */
export async function readNames(db: Pick<Transaction, 'query'>, ids: readonly string[]): Promise<Map<string, UserRef>> {
  const rows = await db.query<UserRef>(
    `SELECT id, display_name AS "displayName" FROM app_user WHERE id = ANY($1::uuid[])`,
    [[...new Set(ids)]],
    'timesheet-names',
  );
  return new Map(rows.map((row) => [row.id, row]));
}
