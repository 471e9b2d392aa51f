import type { UnitAssignment } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';

/** Who works in a unit as a consultant or expert, and when. */
export function readUnitWorkers(db: Pick<Transaction, 'query'>, unitId: string): Promise<UnitAssignment[]> {
  return db.query<UnitAssignment>(
    `SELECT user_id AS "userId", unit_id AS "unitId", role, thematic_area_id AS "thematicAreaId",
       valid_from AS "validFrom", valid_to AS "validTo"
     FROM role_assignment WHERE unit_id = $1 AND role = 'consultant' ORDER BY valid_from, id`,
    [unitId],
    'handover-workers',
  );
}
