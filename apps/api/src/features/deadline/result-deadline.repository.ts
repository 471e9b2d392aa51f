import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import { descriptionInForce } from '../cooperation-description/description-in-force.lookup.ts';
import { consultantOnDuty } from './consultant-on-duty.sql.ts';

/**
 * $1 project · $2 unit or null for all of the project · $3 now · $4 today. Results count by the version in force. A result
 * belongs to the local consultant who works there when it is due, and keeps its deadline over all versions by its key; one
 * that is closed, or that no version in force names, has none open.
 */
const FOLLOW = `
WITH held AS (${descriptionInForce('d.project_id = $1 AND ($2::uuid IS NULL OR d.unit_id = $2)')}
),
due AS (
  SELECT r.result_key, r.due_on, r.title || ' (' || u.name || ')' AS label, held.unit_id, consultant.user_id AS owner_id,
    CASE WHEN c.id IS NOT NULL THEN $3::timestamptz END AS closed_at
  FROM held JOIN expected_result r ON r.description_id = held.id
  JOIN territorial_unit u ON u.id = held.unit_id
  LEFT JOIN result_closing c ON c.project_id = $1 AND c.result_key = r.result_key AND c.recorded_to IS NULL
  ${consultantOnDuty('held.unit_id', 'greatest(r.due_on, $4::date)')}
  WHERE r.due_on IS NOT NULL
),
gone AS (
  UPDATE deadline known SET closed_at = $3
  WHERE known.project_id = $1 AND known.subject_type = 'expected-result' AND known.closed_at IS NULL
    AND ($2::uuid IS NULL OR known.unit_id = $2)
    AND NOT EXISTS (SELECT 1 FROM due WHERE due.result_key = known.subject_id)
)
INSERT INTO deadline AS known (id, project_id, subject_type, subject_id, kind, due_on, label, owner_id, unit_id, closed_at)
SELECT uuidv7(), $1, 'expected-result', result_key, 'result', due_on, label, owner_id, unit_id, closed_at FROM due
ON CONFLICT (project_id, subject_type, subject_id, kind) DO UPDATE SET
  due_on = excluded.due_on, label = excluded.label, owner_id = excluded.owner_id,
  closed_at = CASE WHEN excluded.closed_at IS NOT NULL THEN coalesce(known.closed_at, excluded.closed_at) END
WHERE (known.due_on, known.label, known.owner_id, known.closed_at IS NULL)
  IS DISTINCT FROM (excluded.due_on, excluded.label, excluded.owner_id, excluded.closed_at IS NULL)`;

/** The due days of expected results in the register of deadlines. */
@Injectable()
export class ResultDeadlineRepository {
  /** Brings the register in line with the results of one unit, or of all of a project; whatever it was before. */
  async follow(tx: Transaction, projectId: string, unitId: string | null): Promise<void> {
    await tx.query(FOLLOW, [projectId, unitId, tx.now, tx.today], 'result-deadline-follow');
  }
}
